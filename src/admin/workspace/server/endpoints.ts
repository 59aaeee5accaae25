import { actorOf } from '#collections/shared/access/roles.ts'
import { notFound } from '#src/translation/endpoints/answers.ts'
import { mayRead, ownRecord } from '#src/translation/endpoints/ownRecord.ts'
import { findStanding } from '#src/translation/record/store.ts'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { readAids } from './readAids.ts'
import { readWorkspace } from './readWorkspace.ts'

const ID = ':id([0-9a-fA-F-]{36})'
const HEADERS = { 'Cache-Control': 'no-store' }

/**
 * `GET /api/translations/:id/workspace?revision=`: a record as the workspace shows it, for those who
 * may read its language; 204 while it is still at the revision named, which is asked of one number.
 */
const workspace: PayloadHandler = async (req) => {
  if (await isUnchanged(req)) return new Response(null, { status: 204, headers: HEADERS })
  const record = await ownRecord(req, 'read')
  if (record instanceof Response) return record
  return Response.json(await readWorkspace(req, record), { headers: HEADERS })
}

async function isUnchanged(req: PayloadRequest): Promise<boolean> {
  const { payload, query, routeParams } = req
  if (query.revision === undefined || typeof routeParams?.id !== 'string') return false
  const standing = await findStanding({ payload, id: routeParams.id })
  if (!standing || !mayRead(actorOf(req), standing.locale)) return false
  return standing.revision === Number(query.revision)
}

/** `GET /api/translations/:id/units/:unit/aids`: what helps with one sentence, when it is in hand. */
const aids: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'read')
  if (record instanceof Response) return record
  const found = await readAids({ req, record, unit: String(req.routeParams?.unit) })
  return found ? Response.json(found, { headers: HEADERS }) : notFound()
}

export const workspaceEndpoints: Endpoint[] = [
  { method: 'get', path: `/${ID}/workspace`, handler: workspace },
  { method: 'get', path: `/${ID}/units/:unit/aids`, handler: aids },
]
