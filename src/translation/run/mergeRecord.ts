import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import { randomUUID } from 'node:crypto'
import type { RecordUnit } from '../record/types.ts'
import { withConsistency } from './consistency.ts'

/**
 * The record's units brought up to the published source. What readers have of a sentence stays with
 * it when its source changes, until something new is released in its place.
 */
export function mergeRecord(args: {
  previous: readonly RecordUnit[]
  source: readonly SourceUnit[]
}): { units: RecordUnit[]; dropped: Unit[] } {
  const { previous, source } = args
  const releasedBefore = new Map(previous.map(({ id, released }) => [id, released]))
  const merged = mergeUnits({ previous: [...previous], source: [...source], newId: randomUUID })
  const units = merged.units.map((unit) => ({
    ...unit,
    released: releasedBefore.get(unit.id) ?? null,
  }))
  return { units: withConsistency(units), dropped: merged.dropped }
}
