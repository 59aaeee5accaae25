import { refusal } from '#src/translation/endpoints/answers.ts'
import { refuseOthers } from '#src/translation/endpoints/staff.ts'
import { findPublication } from '#src/translation/publications/store.ts'
import {
  type PublicationDocument,
  publicationDocument,
} from '#src/translation/publications/types.ts'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { candidatesFor } from './candidates.ts'
import { plannedFor } from './planned.ts'

/**
 * What the form asks about publications, for administrators and editors.
 * `GET /api/publications/candidates?collection=&id=`: what can be published together with a document;
 * with `?publication=` instead, together with those of a publication that is planned.
 * `GET /api/publications/planned?collection=&id=`: the publications that it waits for.
 */
export const publicationViewEndpoints: Endpoint[] = [
  { method: 'get', path: '/candidates', handler: candidates },
  {
    method: 'get',
    path: '/planned',
    handler: about(async (req, one) => ({ planned: await plannedFor(req, one) })),
  },
]

const together = about((req, one) => candidatesFor(req, [one]))

function candidates(req: PayloadRequest): ReturnType<PayloadHandler> {
  const { publication } = req.query
  return typeof publication === 'string' ? withPlanned(req, publication) : together(req)
}

async function withPlanned(req: PayloadRequest, id: string): Promise<Response> {
  const refused = refuseOthers(req)
  if (refused) return refused
  const known = await findPublication({ payload: req.payload, id })
  if (!known) {
    const sentence = 'There is no such publication.'
    return refusal({ status: 404, code: 'not-found', sentence })
  }
  return answer(await candidatesFor(req, known.documents))
}

function about(
  find: (req: PayloadRequest, document: PublicationDocument) => Promise<object>,
): PayloadHandler {
  return async (req) => {
    const refused = refuseOthers(req)
    if (refused) return refused
    const asked = publicationDocument.safeParse(req.query)
    if (!asked.success || !Object.hasOwn(req.payload.collections, asked.data.collection)) {
      const sentence = 'Name a document: ?collection=sessions&id=….'
      return refusal({ status: 400, code: 'bad-question', sentence })
    }
    return answer(await find(req, asked.data))
  }
}

const answer = (body: object) => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
