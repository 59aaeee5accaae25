import { actorOf } from '#collections/shared/access/roles.ts'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { contextKeys } from '../memory/choose.ts'
import { remember } from '../memory/remember.ts'
import { isRecordConflict } from '../record/errors.ts'
import { findRecord, saveRecord } from '../record/store.ts'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { appendHistory } from '../run/history.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { refusal } from './answers.ts'
import { applyEdit, type UnitEdit, unitsPatch } from './edits.ts'
import { ownRecord } from './ownRecord.ts'
import { inTransaction } from './transaction.ts'

type Change = { before: RecordUnit; after: RecordUnit }

/**
 * `PATCH /api/translations/:id/units`, body `{revision, units: [{id, target?, state?}]}`: the only
 * way a person writes target text. 409 with the newest units when somebody wrote meanwhile; all
 * edits are taken or none.
 */
export const patchUnits: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'write')
  if (record instanceof Response) return record
  const body = unitsPatch.safeParse(await req.json?.().catch(() => undefined))
  if (!body.success) return malformed(body.error.issues[0]?.message)
  if (body.data.revision !== record.revision) return conflict(record)
  const changes = decide({ req, record, edits: body.data.units })
  if (changes instanceof Response) return changes
  if (changes.length === 0) return Response.json({ revision: record.revision, units: [] })
  try {
    const saved = await inTransaction(req, async () => {
      const change = { units: withChanges(record.units ?? [], changes) }
      const written = await saveRecord({ payload: req.payload, req, record, change })
      await follow({ req, record: written, changes })
      return written
    })
    const units = changes.map(({ after }) => after)
    return Response.json({ revision: saved.revision, units })
  } catch (error) {
    if (!isRecordConflict(error) && !isWriteConflict(error)) throw error
    return conflict((await findRecord({ payload: req.payload, id: record.id })) ?? record)
  }
}

function decide(args: {
  req: PayloadRequest
  record: TranslationRecord
  edits: readonly UnitEdit[]
}): Change[] | Response {
  const { req, record, edits } = args
  const user = actorOf(req)?.id ?? ''
  const byId = new Map((record.units ?? []).map((unit) => [unit.id, unit]))
  const changes: Change[] = []
  for (const edit of edits) {
    const before = byId.get(edit.id)
    if (!before) return unknownUnit(edit.id)
    const result = applyEdit({ unit: before, edit, locale: record.locale, user, now: new Date() })
    if (!result.accepted) {
      const { code, sentence } = result
      return refusal({ status: 422, code, sentence, more: { unit: edit.id } })
    }
    if (result.changed) changes.push({ before, after: result.unit })
  }
  return changes
}

function withChanges(units: readonly RecordUnit[], changes: readonly Change[]): RecordUnit[] {
  const byId = new Map(changes.map(({ after }) => [after.id, after]))
  return units.map((unit) => byId.get(unit.id) ?? unit)
}

/** History for every change; approved text goes into the memory and, by a job, to readers. */
async function follow(args: {
  req: PayloadRequest
  record: TranslationRecord
  changes: readonly Change[]
}): Promise<void> {
  const { req, record, changes } = args
  const { payload } = req
  await appendHistory({
    payload,
    req,
    rows: changes.map(({ before, after }) => ({
      record: record.id,
      locale: record.locale,
      unit: after,
      before: before.target,
      after: after.target,
      why: whyOf(before, after),
      who: actorOf(req)?.id,
      at: new Date(),
    })),
  })
  const approved = changes.filter(({ after }) => after.state === 'approved')
  if (approved.length === 0) return
  const units = record.units ?? []
  const contexts = new Map(contextKeys(units).map((key, index) => [units[index]?.id, key]))
  await remember({
    payload,
    req,
    locale: record.locale,
    entries: approved.map(({ after }) => ({
      source: after.source,
      target: after.target ?? '',
      contextKey: contexts.get(after.id) ?? '',
      origin: 'person',
      status: 'reviewed',
    })),
  })
  const { collection, document, locale } = record
  const target = { collection, document, locale }
  await enqueueTranslation({ payload, req, target, priority: PRIORITY.urgent })
}

function whyOf(before: RecordUnit, after: RecordUnit) {
  if (after.state === 'approved') return 'approved'
  return before.state === 'approved' && before.target === after.target
    ? 'approval-undone'
    : 'edited'
}

function malformed(detail: string | undefined): Response {
  const sentence =
    'Send {"revision": number, "units": [{"id": "…", "target": "…", "state": "edited" or "approved"}]}.'
  return refusal({
    status: 400,
    code: 'malformed',
    sentence: `${sentence} (${detail ?? 'no body'})`,
  })
}

function unknownUnit(id: string): Response {
  return refusal({
    status: 409,
    code: 'unknown-unit',
    sentence: 'A sentence is no longer part of this document. Load it again.',
    more: { unit: id },
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
