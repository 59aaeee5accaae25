import type { SourceUnit, Unit } from '#i18n/units/types.ts'

/** Which old unit each new sentence continues, as far as it is settled; each at most once. */
export type Pairing = {
  previous: readonly Unit[]
  source: readonly SourceUnit[]
  pair: (source: number, previous: number) => void
  /** The old unit of a new sentence, as a place in `previous`. */
  partnerOf: (source: number) => number | undefined
  isSourceFree: (source: number) => boolean
  isPreviousFree: (previous: number) => boolean
}

/** A pairing in which nothing is settled. */
export function startPairing(previous: readonly Unit[], source: readonly SourceUnit[]): Pairing {
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  return {
    previous,
    source,
    pair: (sourceAt, previousAt) => {
      partners.set(sourceAt, previousAt)
      taken.add(previousAt)
    },
    partnerOf: (sourceAt) => partners.get(sourceAt),
    isSourceFree: (sourceAt) => !partners.has(sourceAt),
    isPreviousFree: (previousAt) => !taken.has(previousAt),
  }
}
