import { actorOf } from '#collections/shared/access/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { contextKeys } from '../memory/choose.ts'
import { remember } from '../memory/remember.ts'
import { joinInRecord, type Rearranged, splitInRecord } from '../record/joined.ts'
import { isRecordConflict } from '../record/errors.ts'
import { findRecord, saveRecord } from '../record/store.ts'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { appendHistory, type HistoryWhy } from '../run/history.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { refusal } from './answers.ts'
import { applyEdit, type UnitChange, type UnitRearrangement, unitsPatch } from './edits.ts'
import { ownRecord } from './ownRecord.ts'
import { inTransaction } from './transaction.ts'

type Change = { before: RecordUnit; after: RecordUnit; why: HistoryWhy }
/** What a request asks for, decided: the record's units after it, and what changed. */
type Decision = { units: RecordUnit[]; changes: Change[]; touched: RecordUnit[] }

/**
 * `PATCH /api/translations/:id/units`, body `{revision, units: [{id, target?, state?}]}`, or in place
 * of target and state `join: 'next'` or `split: true`: the only way a person writes target text. 409
 * with the newest units when somebody wrote meanwhile; all edits are taken or none.
 */
export const patchUnits: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'write')
  if (record instanceof Response) return record
  const body = unitsPatch.safeParse(await req.json?.().catch(() => undefined))
  if (!body.success) return malformed(body.error.issues[0]?.message)
  if (body.data.revision !== record.revision) return conflict(record)
  const decision = decide({ req, record, edits: body.data.units })
  if (decision instanceof Response) return decision
  const { units: newest, changes, touched } = decision
  if (changes.length === 0) return Response.json({ revision: record.revision, units: [] })
  try {
    const saved = await inTransaction(req, async () => {
      const change = { units: newest }
      const written = await saveRecord({ payload: req.payload, req, record, change })
      await follow({ req, record: written, changes })
      return written
    })
    return Response.json({ revision: saved.revision, units: touched })
  } catch (error) {
    if (!isRecordConflict(error) && !isWriteConflict(error)) throw error
    return conflict((await findRecord({ payload: req.payload, id: record.id })) ?? record)
  }
}

function decide(args: {
  req: PayloadRequest
  record: TranslationRecord
  edits: readonly UnitChange[]
}): Decision | Response {
  const { req, record, edits } = args
  const user = actorOf(req)?.id ?? ''
  const decision: Decision = { units: record.units ?? [], changes: [], touched: [] }
  for (const edit of edits) {
    const before = decision.units.find(({ id }) => id === edit.id)
    if (!before) return unknownUnit(edit.id)
    if ('join' in edit || 'split' in edit) {
      const result = rearrange({ edit, units: decision.units, locale: record.locale })
      if (result instanceof Response) return result
      const [after = before] = result.after
      decision.units = result.units
      decision.touched.push(...result.after)
      decision.changes.push({ before, after, why: 'join' in edit ? 'joined' : 'split' })
      continue
    }
    const result = applyEdit({ unit: before, edit, locale: record.locale, user, now: new Date() })
    if (!result.accepted) {
      const { code, sentence } = result
      return refusal({ status: 422, code, sentence, more: { unit: edit.id } })
    }
    if (!result.changed) continue
    const after = result.unit
    decision.units = decision.units.map((unit) => (unit === before ? after : unit))
    decision.touched.push(after)
    decision.changes.push({ before, after, why: whyOf(before, after) })
  }
  return decision
}

function rearrange(args: {
  edit: UnitRearrangement
  units: readonly RecordUnit[]
  locale: Locale
}): Rearranged | Response {
  const { edit, units, locale } = args
  const { id } = edit
  const result = 'join' in edit ? joinInRecord({ units, id, locale }) : splitInRecord({ units, id })
  if (!('refusal' in result)) return result
  const { refusal: code } = result
  return refusal({ status: 422, code, sentence: REFUSALS[code], more: { unit: id } })
}

const REFUSALS = {
  'unknown-unit': 'A sentence is no longer part of this document. Load it again.',
  'already-joined': 'Two sentences can be joined, no more. Split them first.',
  'no-next-sentence': 'There is no next sentence in this paragraph to join it with.',
  'not-joined': 'This sentence is not joined with another.',
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
    rows: changes.map(({ before, after, why }) => ({
      record: record.id,
      locale: record.locale,
      unit: after,
      before: before.target,
      after: after.target,
      why,
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
  await enqueueTranslation({ payload, req, target: { collection, document, locale } })
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
