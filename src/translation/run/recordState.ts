import type { RecordState } from '#collections/translations/fields.ts'
import { hasOpenError } from '../record/counts.ts'
import type { RecordUnit } from '../record/types.ts'
import type { ReleasePolicy } from '../schema/languages.ts'

/** Why a record that staff have withdrawn rests, for the admin. */
export const WITHDRAWN_REASON = 'Staff have taken the document out of this language.'

/** Why a job stopped before all was translated, in a sentence for the admin. */
export type Hold = { reason: string }

/** The state in which a run leaves a record, the most urgent first. */
export function stateAfterRun(args: {
  units: readonly RecordUnit[]
  policy: ReleasePolicy
  hold: Hold | undefined
}): RecordState {
  const { units, policy, hold } = args
  if (hold) return 'held'
  if (units.some(({ state }) => state === 'stale')) return 'stale'
  const waits = units.some(
    (unit) =>
      unit.state === 'untranslated' ||
      unit.state === 'edited' ||
      hasOpenError(unit) ||
      (policy === 'after-review' && unit.state !== 'approved'),
  )
  return waits ? 'in-review' : 'released'
}
