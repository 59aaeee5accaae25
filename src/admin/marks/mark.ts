import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { RecordState } from '#collections/translations/fields.ts'

/** The five marks of the brand, the same in lists, sidebar, editor and mails. */
export const MARKS = ['machine', 'edited', 'approved', 'stale', 'error'] as const

export type Mark = (typeof MARKS)[number]

/** The word that always stands with a mark: colour and shape alone say nothing to many. */
export const MARK_WORDS: Readonly<Record<Mark, WordsKey>> = {
  machine: 'markMachine',
  edited: 'markEdited',
  approved: 'markApproved',
  stale: 'markStale',
  error: 'markError',
}

/** What of a record decides its mark. Rows come from the database: counts may be missing. */
export type MarkedRecord = {
  state: RecordState
  untranslatedCount?: number | null
  machineCount?: number | null
  editedCount?: number | null
  approvedCount?: number | null
  staleCount?: number | null
  errorCount?: number | null
}

/** The mark of a record, the most urgent first; null while there is no text to mark. */
export function markOf(record: MarkedRecord): Mark | null {
  const { state } = record
  if (state === 'failed' || (record.errorCount ?? 0) > 0) return 'error'
  if (state === 'stale' || (record.staleCount ?? 0) > 0) return 'stale'
  if (state === 'queued' || state === 'translating' || state === 'withdrawn') return null
  const approved = record.approvedCount ?? 0
  const edited = record.editedCount ?? 0
  const machine = record.machineCount ?? 0
  const open = edited + machine + (record.untranslatedCount ?? 0)
  if (approved > 0 && open === 0) return 'approved'
  if (approved + edited > 0) return 'edited'
  return machine > 0 ? 'machine' : null
}
