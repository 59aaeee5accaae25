import type { PayloadHandler } from 'payload'
import { isRecordConflict } from '../record/errors.ts'
import { findRecord, saveRecord } from '../record/store.ts'
import type { TranslationRecord } from '../record/types.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { refusal } from './answers.ts'
import { decideEdits } from './decideEdits.ts'
import { unitsPatch } from './edits.ts'
import { withFixes } from './fixes.ts'
import { followEdits } from './followEdits.ts'
import { ownRecord } from './ownRecord.ts'
import { inTransaction } from './transaction.ts'

/**
 * `PATCH /api/translations/:id/units`, body `{revision, units: [{id, target?, state?, dismiss?,
 * note?}]}`, or in place of those `join: 'next'` or `split: true`: the only way a person writes target
 * text or dismisses a finding. 409 with the newest units when somebody wrote meanwhile; all edits are
 * taken or none.
 */
export const patchUnits: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'write')
  if (record instanceof Response) return record
  const body = unitsPatch.safeParse(await req.json?.().catch(() => undefined))
  if (!body.success) return malformed(body.error.issues[0]?.message)
  if (body.data.revision !== record.revision) return conflict(record)
  const decision = await decideEdits({ req, record, edits: body.data.units })
  if (decision instanceof Response) return decision
  const { changes, ...change } = decision
  const { units } = change
  if (changes.length === 0) return Response.json({ revision: record.revision, units: [] })
  try {
    const saved = await inTransaction(req, async () => {
      const written = await saveRecord({ payload: req.payload, req, record, change })
      await followEdits({ req, record: written, changes })
      return written
    })
    // An edit may end or begin a finding of another sentence.
    const before = new Set(record.units ?? [])
    const touched = units.filter((unit) => !before.has(unit))
    return Response.json({ revision: saved.revision, units: withFixes(touched, record.locale) })
  } catch (error) {
    if (!isRecordConflict(error) && !isWriteConflict(error)) throw error
    return conflict((await findRecord({ payload: req.payload, id: record.id })) ?? record)
  }
}

function malformed(detail: string | undefined): Response {
  const sentence =
    'Send {"revision": number, "units": [{"id": "…", "target": "…", "state": "edited" or "approved", "dismiss": ["…"], "note": "…"}]}.'
  return refusal({
    status: 400,
    code: 'malformed',
    sentence: `${sentence} (${detail ?? 'no body'})`,
  })
}

function conflict(record: TranslationRecord): Response {
  return refusal({
    status: 409,
    code: 'revision',
    sentence: 'Somebody changed this translation meanwhile. Nothing was written; load it again.',
    more: { revision: record.revision, units: record.units ?? [] },
  })
}
