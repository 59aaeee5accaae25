import { type Merge, mergeUnits } from '#i18n/merge/mergeUnits.ts'
import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import { randomUUID } from 'node:crypto'
import { type RecordUnit, recordPart } from '../record/types.ts'
import { withConsistency } from './consistency.ts'

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
}): { units: RecordUnit[] } & Pick<Merge, 'dropped' | 'cases'> {
  const { previous, source, minor = false } = args
  const before = new Map(
    previous
      .flatMap((unit) => [...(unit.parts ?? []).map(recordPart), unit])
      .map((unit) => [unit.id, unit]),
  )
  const merged = mergeUnits({ previous, source, newId: randomUUID, minor })
  const ids = new Set(merged.units.map(({ id }) => id))
  const units = merged.units.map((after): RecordUnit => {
    const old = before.get(after.id)
    const isParted = !after.parts && old?.parts !== undefined && ids.has(old.parts[1].id)
    const released = isParted
      ? releasedAlone(old, after)
      : releasedOf({ before: old, after, minor })
    return { ...after, ...wishesOf({ before: old, after, minor }), released }
  })
  return { units: withConsistency(units), dropped: merged.dropped, cases: merged.cases }
}

/** What staff asked for at this sentence: its original stays shown; urgency follows a minor edit. */
function wishesOf(args: {
  before: RecordUnit | undefined
  after: Unit
  minor: boolean
}): Pick<RecordUnit, 'showOriginal' | 'urgentFor'> {
  const { before, after, minor } = args
  const isUrgent = minor && before !== undefined && before.urgentFor === before.source
  return {
    ...(before?.showOriginal ? { showOriginal: true } : {}),
    ...(isUrgent ? { urgentFor: after.source } : {}),
  }
}

/**
 * What readers have of the first of two sentences that the source has parted. Words for both would
 * say the second twice: the field keeps its last text until a person has settled them.
 */
function releasedAlone(joined: RecordUnit, after: Unit): RecordUnit['released'] {
  const [first] = joined.parts ?? []
  return first && after.target === first.target ? recordPart(first).released : null
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
