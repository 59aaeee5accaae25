import { isRecordConflict } from '../record/errors.ts'
import { isWriteConflict } from '../writeBack/retry.ts'

/** Faults of a moment, by their codes: the writer was held, or the transaction was undone. */
const OF_A_MOMENT: ReadonlySet<unknown> = new Set([
  'commit-failed',
  'database-closed',
  'transaction-undone',
  'writer-busy',
])

/**
 * Whether a fault says nothing of what was to be published: another save at the same moment, a
 * transaction that a dead process has left behind, a database that was busy. Later it may go well.
 */
export function isPassing(error: unknown): boolean {
  if (isWriteConflict(error) || isRecordConflict(error)) return true
  if (!(error instanceof Error)) return false
  if ('code' in error && OF_A_MOMENT.has(error.code)) return true
  return error.cause !== undefined && isPassing(error.cause)
}
