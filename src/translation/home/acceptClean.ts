import { actorOf } from '#collections/shared/access/roles.ts'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../endpoints/transaction.ts'
import { isRecordConflict } from '../record/errors.ts'
import { findRecord, saveRecord } from '../record/store.ts'
import type { RecordUnit } from '../record/types.ts'
import { isChecked } from '../record/urgency.ts'
import { appendHistory } from '../run/history.ts'
import { isWriteConflict } from '../writeBack/retry.ts'

/** Where a row of the history means a whole record. */
const ALL_UNITS = '*'

/** A job or a translator may write at the same moment; each try starts from what they left. */
const MOST_TRIES = 10

/**
 * Accepts a machine's clean sentences of a record as checked: somebody has looked them over, without
 * approving each. They leave the lists of what needs a person, and count as reviewed nowhere.
 * @returns how many were accepted; `disturbed` when others wrote all the time
 */
export async function acceptClean(args: {
  req: PayloadRequest
  id: string
}): Promise<number | 'disturbed'> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    try {
      return await inTransaction(args.req, () => once(args))
    } catch (error) {
      if (!isRecordConflict(error) && !isWriteConflict(error)) throw error
    }
  }
  return 'disturbed'
}

async function once({ req, id }: { req: PayloadRequest; id: string }): Promise<number> {
  const { payload } = req
  const record = await findRecord({ payload, req, id })
  const before = record?.units ?? []
  const clean = new Set(before.filter((unit) => isClean(unit) && !isChecked(unit)))
  if (!record || clean.size === 0) return 0
  const by = actorOf(req)?.id ?? ''
  const at = new Date()
  const units = before.map((unit) =>
    clean.has(unit) && unit.target !== null
      ? { ...unit, checked: { target: unit.target, by, at: at.toISOString() } }
      : unit,
  )
  await saveRecord({ payload, req, record, change: { units } })
  // One row for all: each sentence says itself by whom it was looked over.
  const all = { id: ALL_UNITS, path: '', source: record.title ?? record.document }
  const note = `${String(clean.size)} sentences`
  const row = { record: id, locale: record.locale, unit: all, before: null, after: null }
  await appendHistory({ payload, req, rows: [{ ...row, why: 'checked', who: by, note, at }] })
  return clean.size
}

/** A machine's sentence of which no check has more to say than a remark. */
export function isClean({ state, target, checks, dismissed }: RecordUnit): boolean {
  return (
    state === 'machine' &&
    target !== null &&
    checks.every(({ id, severity }) => severity === 'info' || dismissed.includes(id))
  )
}
