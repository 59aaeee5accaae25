import type { Locale } from '#i18n/locales.ts'
import { type JoinRefusal, joinUnits } from '#i18n/merge/joinUnits.ts'
import { splitUnit } from '#i18n/merge/splitUnit.ts'
import { pairTexts } from '#i18n/units/pair.ts'
import { hasSameTags } from '#i18n/units/tagged/sameTags.ts'
import { findingsOn } from '../run/fill.ts'
import type { RecordUnit, ReleasedText } from './types.ts'

/** What came of a join or a split: the record's units, and those that are new among them. */
export type Rearranged = { units: RecordUnit[]; before: RecordUnit; after: RecordUnit[] }

/**
 * Joins a unit with the next sentence of its paragraph. Readers keep what they have of both; where
 * that cannot be said as one (a format that both share), the field keeps its last released text.
 */
export function joinInRecord(args: {
  units: readonly RecordUnit[]
  id: string
  locale: Locale
}): Rearranged | { refusal: JoinRefusal } {
  const { units, id, locale } = args
  const result = joinUnits(units, id)
  if ('refusal' in result) return result
  const { joined } = result
  const [first, second] = joined.parts
  const { approval: _, ...words } = joined
  const after: RecordUnit = {
    ...words,
    released: joinReleased(first, second, joined.source),
    checks: findingsOn(joined, locale),
  }
  const rest = units.filter((unit) => unit !== second)
  return {
    units: rest.map((unit) => (unit === first ? after : unit)),
    before: first,
    after: [after],
  }
}

/**
 * Splits a joined unit again. Where somebody wrote into it, readers keep the field as it is until
 * both sentences have words for them: half of the joined words would be said twice otherwise.
 */
export function splitInRecord(args: {
  units: readonly RecordUnit[]
  id: string
}): Rearranged | { refusal: 'unknown-unit' | 'not-joined' } {
  const { units, id } = args
  const before = units.find((unit) => unit.id === id)
  if (!before) return { refusal: 'unknown-unit' }
  const parts = splitUnit(before)
  if (!parts) return { refusal: 'not-joined' }
  const [first, second] = parts
  const isWritten = first.state === 'stale' && first.target === before.target
  const after = [isWritten ? { ...first, released: null } : first, second]
  return { units: units.flatMap((unit) => (unit === before ? after : [unit])), before, after }
}

function joinReleased(first: RecordUnit, second: RecordUnit, source: string): ReleasedText | null {
  const [one, two] = [first.released, second.released]
  if (!one || !two) return null
  const target = pairTexts(first, [one.target, two.target])
  if (!hasSameTags(source, target)) return null
  const isUpToDate = one.source === first.source && two.source === second.source
  return {
    target,
    source: isUpToDate ? source : pairTexts(first, [one.source, two.source]),
    isReviewed: one.isReviewed && two.isReviewed,
    origin: one.isReviewed ? two.origin : one.origin,
  }
}
