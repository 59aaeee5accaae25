import { sentence } from '#collections/shared/texts/sentence.ts'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { languageStates } from './states.ts'

const question = z.object({
  collection: z.string().min(1).max(60),
  id: z.string().min(1).max(60),
})

/**
 * `GET /api/translations/states?collection=&id=`: how each language of a document stands, so that
 * the sidebar follows a translation without loading the form again.
 */
export const languageStatesEndpoint: Endpoint = {
  method: 'get',
  path: '/states',
  handler: async (req) => {
    const { payload, user, i18n } = req
    if (!user) return Response.json({ message: sentence(req, 'signIn') }, { status: 401 })
    const asked = question.safeParse(req.query)
    if (!asked.success) {
      return Response.json({ message: sentence(req, 'nameDocument') }, { status: 400 })
    }
    const { collection, id } = asked.data
    const target = { collection, document: id }
    const states = await languageStates({ payload, user, target, language: i18n.language })
    return Response.json({ states }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
