import { neighboursOf } from '#i18n/memory/neighbours.ts'
import { actorOf } from '#collections/shared/access/roles.ts'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { remember } from '../memory/remember.ts'
import { hasOpenError } from '../record/counts.ts'
import { isRecordConflict } from '../record/errors.ts'
import { findRecord, saveRecord } from '../record/store.ts'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { withConsistency } from '../run/consistency.ts'
import { appendHistory, type HistoryWhy } from '../run/history.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { refusal } from './answers.ts'
import { applyEdit, type UnitEdit, unitsPatch } from './edits.ts'
import { withFixes } from './fixes.ts'
import { ownRecord } from './ownRecord.ts'
import { inTransaction } from './transaction.ts'

type Change = { before: RecordUnit; after: RecordUnit; edit: UnitEdit }

/**
 * `PATCH /api/translations/:id/units`, body `{revision, units: [{id, target?, state?, dismiss?,
 * note?}]}`: the only way a person writes target text or dismisses a finding. 409 with the newest units when somebody wrote meanwhile; all
 * edits are taken or none.
 */
export const patchUnits: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'write')
  if (record instanceof Response) return record
  const body = unitsPatch.safeParse(await req.json?.().catch(() => undefined))
  if (!body.success) return malformed(body.error.issues[0]?.message)
  if (body.data.revision !== record.revision) return conflict(record)
  const changes = await decide({ req, record, edits: body.data.units })
  if (changes instanceof Response) return changes
  if (changes.length === 0) return Response.json({ revision: record.revision, units: [] })
  const before = record.units ?? []
  const units = withConsistency(withChanges(before, changes))
  try {
    const saved = await inTransaction(req, async () => {
      const written = await saveRecord({ payload: req.payload, req, record, change: { units } })
      await follow({ req, record: written, changes })
      return written
    })
    // An edit may end or begin a finding of another sentence.
    const touched = units.filter((unit, at) => unit !== before[at])
    return Response.json({ revision: saved.revision, units: withFixes(touched, record.locale) })
  } catch (error) {
    if (!isRecordConflict(error) && !isWriteConflict(error)) throw error
    return conflict((await findRecord({ payload: req.payload, id: record.id })) ?? record)
  }
}

async function decide(args: {
  req: PayloadRequest
  record: TranslationRecord
  edits: readonly UnitEdit[]
}): Promise<Change[] | Response> {
  const { req, record, edits } = args
  const user = actorOf(req)?.id ?? ''
  const byId = new Map((record.units ?? []).map((unit) => [unit.id, unit]))
  const { locale } = record
  const now = new Date()
  const sources = edits.flatMap(({ id }) => byId.get(id)?.source ?? [])
  const { termsOf } = await sentenceTerms({ payload: req.payload, sources, locale, now })
  const changes: Change[] = []
  for (const edit of edits) {
    const before = byId.get(edit.id)
    if (!before) return unknownUnit(edit.id)
    const terms = termsOf(before.source)
    const result = applyEdit({ unit: before, edit, locale, user, now, terms })
    if (!result.accepted) {
      const { code, sentence } = result
      return refusal({ status: 422, code, sentence, more: { unit: edit.id } })
    }
    if (result.changed) changes.push({ before, after: result.unit, edit })
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
    rows: changes.flatMap((change) =>
      whatHappened(change).map((row) => ({
        ...row,
        record: record.id,
        locale: record.locale,
        unit: change.after,
        before: change.before.target,
        after: change.after.target,
        who: actorOf(req)?.id,
        at: new Date(),
      })),
    ),
  })
  const approved = changes.filter(
    ({ before, after }) => after.state === 'approved' && isWritten({ before, after }),
  )
  if (approved.length === 0 && !changes.some(isSettled)) return
  if (approved.length > 0) await rememberApproved({ req, record, approved })
  const { collection, document, locale } = record
  await enqueueTranslation({
    payload,
    req,
    target: { collection, document, locale },
    priority: PRIORITY.urgent,
  })
}

/** A person's words, under the sentence and its neighbours. */
async function rememberApproved(args: {
  req: PayloadRequest
  record: TranslationRecord
  approved: readonly Change[]
}): Promise<void> {
  const { req, record, approved } = args
  const { payload } = req
  const units = record.units ?? []
  const around = neighboursOf(units)
  const neighbours = new Map(units.map(({ id }, at) => [id, around[at]]))
  await remember({
    payload,
    req,
    locale: record.locale,
    entries: approved.map(({ after }) => ({
      source: after.source,
      target: after.target ?? '',
      neighbours: neighbours.get(after.id) ?? { before: null, after: null },
      origin: 'person',
      status: 'reviewed',
      provider: null,
    })),
    now: new Date(),
  })
}

type Moment = Pick<Change, 'before' | 'after'>

const isWritten = ({ before, after }: Moment) =>
  before.target !== after.target || before.state !== after.state

/** A machine's sentence that an error kept from readers, until a person found that it is none. */
const isSettled = ({ before, after }: Moment) =>
  !isWritten({ before, after }) && hasOpenError(before) && !hasOpenError(after)

/** What the history says of a change: a text, a dismissal with its reason, or both. */
function whatHappened({ before, after, edit }: Change) {
  const rows: { why: HistoryWhy; findings?: string; note?: string | undefined }[] = []
  if (isWritten({ before, after })) rows.push({ why: whyOf(before, after) })
  const kept = before.target === after.target ? before.dismissed : []
  const dismissed = (edit.dismiss ?? []).filter((id) => !kept.includes(id))
  if (dismissed.length > 0) {
    rows.push({ why: 'check-dismissed', findings: dismissed.join(', '), note: edit.note })
  }
  return rows
}

function whyOf(before: RecordUnit, after: RecordUnit) {
  if (after.state === 'approved') return 'approved'
  return before.state === 'approved' && before.target === after.target
    ? 'approval-undone'
    : 'edited'
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
