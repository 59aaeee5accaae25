import { actorOf } from '#collections/shared/access/roles.ts'
import { notSignedIn } from '#src/translation/endpoints/answers.ts'
import { parseHomeQuery } from '#src/translation/home/query.ts'
import type { Endpoint } from 'payload'
import { readHome } from './readHome.ts'

/** `GET /api/translations/home?…`: the home of translations as its page shows it, to follow along. */
export const homeEndpoint: Endpoint = {
  method: 'get',
  path: '/home',
  handler: async (req) => {
    if (!actorOf(req)) return notSignedIn()
    // Payload reads `locale` for itself and takes what it does not know for the source language.
    const params = Object.fromEntries(req.searchParams)
    return Response.json(await readHome(req, parseHomeQuery(params)), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}
