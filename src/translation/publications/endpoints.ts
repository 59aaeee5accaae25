import { actorOf } from '#collections/shared/access/roles.ts'
import type { Endpoint, PayloadHandler, PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { refusal } from '../endpoints/answers.ts'
import { readBody, refuseOthers } from '../endpoints/staff.ts'
import { estimatePublication } from './estimate.ts'
import { publishTogether } from './publishTogether.ts'
import { createPublication, findPublication, settlePublication } from './store.ts'
import { titleOfPublication } from './title.ts'
import { publicationDocuments } from './types.ts'

/** A time in the past would be published at once, which is another question. */
const future = z.iso
  .datetime({ offset: true })
  .transform((time) => new Date(time))
  .refine((time) => time.getTime() > Date.now(), { message: 'the time is over' })

const wish = z.object({ documents: publicationDocuments, at: future.optional() })

const change = z
  .object({ documents: publicationDocuments.optional(), at: future.optional() })
  .refine(({ documents, at }) => documents ?? at, { message: 'nothing to change' })

const FORM = '{"documents": [{"collection": "…", "id": "…"}], "at": "2030-01-31T09:00:00Z"}'

/**
 * `POST /api/publications`, body `{documents, at?}`: publishes documents together, all or none, now
 * or at a time. 201 with the publication; 422 with `problems` when nothing could be published.
 */
const create: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(req, wish, FORM)
  if (body instanceof Response) return body
  const { payload } = req
  const user = req.user as TypedUser
  const { documents } = body
  const title = await titleOfPublication(payload, documents)
  const row = { title, documents, requestedBy: String(user.id) }
  if (body.at) {
    const scheduled = { ...row, at: body.at.toISOString(), state: 'scheduled' as const }
    return Response.json(
      { publication: await createPublication({ payload, data: scheduled }) },
      { status: 201 },
    )
  }
  const at = new Date().toISOString()
  let publication
  const problems = await publishTogether({
    payload,
    user,
    documents,
    i18n: req.i18n,
    alongside: async (within) => {
      const done = { ...row, at, state: 'done' as const, doneAt: at }
      publication = await createPublication({ payload, req: within, data: done })
    },
  })
  if (problems.length > 0) {
    return refusal({
      status: 422,
      code: 'not-published',
      sentence: 'Nothing was published: some documents cannot be.',
      more: { problems },
    })
  }
  return Response.json({ publication }, { status: 201 })
}

/** `PATCH /api/publications/:id`: another time or other documents, until it is due. */
const edit: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(req, change, FORM)
  if (body instanceof Response) return body
  const { documents, at } = body
  return settleScheduled(req, {
    // Who changes it answers for it: their access is what will publish.
    requestedBy: actorOf(req)?.id ?? '',
    ...(documents ? { documents, title: await titleOfPublication(req.payload, documents) } : {}),
    ...(at ? { at: at.toISOString() } : {}),
  })
}

/** `POST /api/publications/:id/cancel`: takes it back, until it is due. */
const cancel: PayloadHandler = (req) => {
  return Promise.resolve(refuseOthers(req) ?? settleScheduled(req, { state: 'cancelled' }))
}

async function settleScheduled(
  req: PayloadRequest,
  data: Parameters<typeof settlePublication>[0]['data'],
): Promise<Response> {
  const { payload } = req
  const id = String(req.routeParams?.id)
  const publication = await settlePublication({ payload, id, data })
  if (publication) return Response.json({ publication })
  const known = await findPublication({ payload, id })
  return known
    ? refusal({
        status: 409,
        code: 'not-scheduled',
        sentence: 'This publication no longer waits: it is done, has failed or was cancelled.',
        more: { publication: known },
      })
    : refusal({ status: 404, code: 'not-found', sentence: 'There is no such publication.' })
}

const ID = ':id([0-9a-fA-F-]{36})'

/** They come before Payload's own, which stay closed to everybody. */
export const publicationEndpoints: Endpoint[] = [
  { handler: create, method: 'post', path: '/' },
  { handler: estimatePublication, method: 'post', path: '/estimate' },
  { handler: edit, method: 'patch', path: `/${ID}` },
  { handler: cancel, method: 'post', path: `/${ID}/cancel` },
]
