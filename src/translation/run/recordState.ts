import type { RecordState } from '#collections/translations/fields.ts'
import type { RecordUnit } from '../record/types.ts'
import { hasOpenError } from '../record/counts.ts'
import { isSettled, type ReleaseRules } from '../release/publicText.ts'

/** Why the record of a document that readers cannot reach rests, for the admin. */
export const UNPUBLISHED_REASON = 'The document is not published.'

/** The same of one in the trash. */
export const TRASHED_REASON = 'The document is in the trash.'

/** Why a record that staff have withdrawn rests, for the admin. */
export const WITHDRAWN_REASON = 'Staff have taken the document out of this language.'

/** Why a job stopped before all was translated, in a sentence for the admin. */
export type Hold = { reason: string; code: string }

/** The state in which a run leaves a record, the most urgent first. */
export function stateAfterRun(args: {
  units: readonly RecordUnit[]
  rules: ReleaseRules
  hold: Hold | undefined
}): RecordState {
  const { units, rules, hold } = args
  if (hold) return 'held'
  if (units.some(({ state }) => state === 'stale')) return 'stale'
  return units.some((unit) => hasOpenError(unit) || !isSettled(unit, rules))
    ? 'in-review'
    : 'released'
}
