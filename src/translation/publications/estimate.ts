import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { documentSentences } from '#src/admin/estimate/documentSentences.ts'
import type { Payload, PayloadHandler } from 'payload'
import { z } from 'zod'
import { refusal } from '../endpoints/answers.ts'
import { readBody, refuseOthers } from '../endpoints/staff.ts'
import { estimateTogether } from '../estimate/together.ts'
import { machineOf } from '../provider/machine.ts'
import { targetLanguages } from '../schema/languages.ts'
import { type PublicationDocument, publicationDocuments } from './types.ts'

const question = z.object({ documents: publicationDocuments })

const FORM = '{"documents": [{"collection": "…", "id": "…"}]}'

/**
 * `POST /api/publications/estimate`, body `{documents}`: what publishing them as one act will do, in
 * the shape of `GET /api/translations/estimate`; what stands in several of them is counted once.
 * Reads only. 422 with `problems` when one of them cannot be published.
 */
export const estimatePublication: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(req, question, FORM)
  if (body instanceof Response) return body
  const { payload } = req
  const { documents } = body
  const unknown = documents.filter((document) => !hasDrafts(payload, document))
  if (unknown.length > 0) return notPublishable(unknown)
  const locales = (await targetLanguages({ payload })).map(({ locale }) => locale)
  const counted = await estimateTogether({
    payload,
    targets: documents.map(({ collection, id }) => ({ collection, document: id })),
    locales,
    provider: machineOf(payload).choice.name,
    now: new Date(),
  })
  if (!counted.found) {
    return notPublishable(
      counted.missing.map(({ collection, document }) => ({ collection, id: document })),
    )
  }
  const { estimate } = counted
  const words = documentSentences(estimate, adminLanguage(req.i18n.language))
  return Response.json({ ...estimate, ...words }, { headers: { 'Cache-Control': 'no-store' } })
}

function hasDrafts({ collections }: Payload, { collection }: PublicationDocument): boolean {
  if (!Object.hasOwn(collections, collection)) return false
  const known = collections[collection as keyof typeof collections]
  return Boolean(known.config.versions?.drafts)
}

function notPublishable(documents: readonly PublicationDocument[]): Response {
  const message = 'There is no such document, or it has nothing to publish.'
  return refusal({
    status: 422,
    code: 'not-publishable',
    sentence: 'Some of these documents cannot be published.',
    more: { problems: documents.map((document) => ({ ...document, message })) },
  })
}
