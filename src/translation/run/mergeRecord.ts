import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import { randomUUID } from 'node:crypto'
import type { RecordUnit } from '../record/types.ts'

/**
 * The record's units brought up to the published source. What readers have of a sentence stays with
 * it when its source changes, until something new is released in its place.
 * @param args.minor the editor called the change minor: nothing becomes stale or is asked for again,
 *   and what readers have counts as a translation of the new words.
 */
export function mergeRecord(args: {
  previous: readonly RecordUnit[]
  source: readonly SourceUnit[]
  minor?: boolean
}): { units: RecordUnit[]; dropped: Unit[] } {
  const { previous, source, minor = false } = args
  const before = new Map(previous.map((unit) => [unit.id, unit]))
  const merged = mergeUnits({ previous, source, newId: randomUUID, minor })
  const units = merged.units.map((unit) => ({
    ...unit,
    released: releasedOf({ before: before.get(unit.id), after: unit, minor }),
  }))
  return { units, dropped: merged.dropped }
}

function releasedOf(args: {
  before: RecordUnit | undefined
  after: Unit
  minor: boolean
}): RecordUnit['released'] {
  const { before, after, minor } = args
  const released = before?.released ?? null
  const wasUpToDate = released !== null && released.source === before?.source
  const isKept = before?.target === after.target && before?.state === after.state
  return minor && wasUpToDate && isKept ? { ...released, source: after.source } : released
}
