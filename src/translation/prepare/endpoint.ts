import { NOT_TRASHED } from '#collections/shared/published.ts'
import { documentSchema, hasTranslatableText } from '../schema/documentSchema.ts'
import type { CollectionSlug, PayloadHandler, PayloadRequest } from 'payload'
import { refusal } from '../endpoints/answers.ts'
import { readBody, refuseOthers } from '../endpoints/staff.ts'
import { inTransaction } from '../endpoints/transaction.ts'
import { publicationDocument } from '../publications/types.ts'
import { createRecord, findRecordOf, saveRecord } from '../record/store.ts'
import { UNPUBLISHED_REASON } from '../run/recordState.ts'
import { targetLanguages } from '../schema/languages.ts'
import type { Target } from '../schema/target.ts'

const FORM = '{"collection": "…", "id": "…"}'

/**
 * `POST /api/translations/prepare`, body `{collection, id}`: has the newest draft's new sentences
 * translated in every language before it is published. 202: a worker does it, and each language's
 * `draftState` says how far it is. Readers see nothing of it.
 */
export const prepareDraft: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(req, publicationDocument, FORM)
  if (body instanceof Response) return body
  const target: Target = { collection: body.collection, document: body.id }
  if (!(await isTranslatable(req, target))) {
    return refusal({
      status: 404,
      code: 'not-found',
      sentence: 'There is no such document with text to translate.',
    })
  }
  const languages = await inTransaction(req, () => askForDraft(req, target))
  return Response.json({ languages }, { status: 202 })
}

async function isTranslatable(req: PayloadRequest, target: Target): Promise<boolean> {
  const { payload } = req
  const collection = target.collection as CollectionSlug
  if (!payload.collections[collection]?.config.versions?.drafts) return false
  if (!hasTranslatableText(documentSchema(payload, target))) return false
  const where = { and: [{ id: { equals: target.document } }, NOT_TRASHED] }
  return (await payload.db.count({ collection, req, where })).totalDocs > 0
}

/** A document that was never published has no records yet: they wait as `withdrawn` for that. */
async function askForDraft(req: PayloadRequest, target: Target) {
  const { payload } = req
  const asked = []
  for (const { locale } of await targetLanguages({ payload, req })) {
    const localeTarget = { ...target, locale }
    const known = await findRecordOf({ payload, req, target: localeTarget })
    const record =
      known ??
      (await createRecord({
        payload,
        req,
        target: localeTarget,
        data: { state: 'withdrawn', reason: UNPUBLISHED_REASON },
      }))
    const change = { draftState: 'queued' as const, draftReason: null }
    await saveRecord({ payload, req, record, change })
    asked.push({ id: record.id, locale, draftState: 'queued' as const })
  }
  return asked
}
