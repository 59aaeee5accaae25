import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import { carryUnit, freshUnit, needsTranslation } from './carry.ts'
import { isHuman } from './isHuman.ts'
import { pairExact } from './pairExact.ts'
import { startPairing } from './pairing.ts'
import { pairSimilar } from './pairSimilar.ts'

export type Merge = {
  /** One unit for each sentence of the source, in its order. */
  units: Unit[]
  /** Ids of the units that want a machine's text: as target, or as suggestion where they are stale. */
  toTranslate: string[]
  /** Units of removed sentences that held a person's words: keep them in the history. */
  dropped: Unit[]
}

export type MergeInput = {
  previous: readonly Unit[]
  source: readonly SourceUnit[]
  newId: () => string
  /** The editor called the change minor: edited sentences keep target and state (see `carryUnit`). */
  minor?: boolean
}

/**
 * Brings a record up to the source: what has not changed keeps its target and its state, a
 * person's words are never lost and never replaced, and only what is new or changed is asked for.
 */
export function mergeUnits({ previous, source, newId, minor = false }: MergeInput): Merge {
  const pairing = startPairing(previous, source)
  pairExact(pairing)
  pairSimilar(pairing)
  const units = source.map((sentence, at) => {
    const partner = previous[pairing.partnerOf(at) ?? -1]
    return partner ? carryUnit(partner, sentence, minor) : freshUnit(sentence, newId())
  })
  return {
    units,
    toTranslate: units.filter(needsTranslation).map(({ id }) => id),
    dropped: previous.filter((unit, at) => pairing.isPreviousFree(at) && isHuman(unit)),
  }
}
