import type { RecordUnit } from './types.ts'

export type UnitCounts = {
  untranslatedCount: number
  machineCount: number
  editedCount: number
  approvedCount: number
  staleCount: number
  /** Units with an error-level finding that nobody has dismissed. */
  errorCount: number
  rehearsalCount: number
}

/** Whether a check found an error that a person has not settled. */
export function hasOpenError(unit: Pick<RecordUnit, 'checks' | 'dismissed'>): boolean {
  return unit.checks.some(
    ({ id, severity }) => severity === 'error' && !unit.dismissed.includes(id),
  )
}

export function isRehearsal(unit: Pick<RecordUnit, 'origin'>): boolean {
  return unit.origin?.provider === 'pseudo'
}

/** The plain indexed numbers beside the json column, so that lists need not open it. */
export function countUnits(units: readonly RecordUnit[]): UnitCounts {
  const count = (matches: (unit: RecordUnit) => boolean) => units.filter(matches).length
  return {
    untranslatedCount: count(({ state }) => state === 'untranslated'),
    machineCount: count(({ state }) => state === 'machine'),
    editedCount: count(({ state }) => state === 'edited'),
    approvedCount: count(({ state }) => state === 'approved'),
    staleCount: count(({ state }) => state === 'stale'),
    errorCount: count(hasOpenError),
    rehearsalCount: count(isRehearsal),
  }
}
