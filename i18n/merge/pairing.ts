import type { SourceUnit, Unit } from '#i18n/units/types.ts'

/** Which old unit each new sentence continues, as far as it is settled; each at most once. */
export type Pairing = {
  previous: readonly Unit[]
  source: readonly SourceUnit[]
  pair: (source: number, previous: number) => void
  /** Settles a new sentence that continues no old unit of its own. */
  cover: (source: number) => void
  /** One old sentence became two: the first continues it, the second says the rest. */
  split: (source: readonly [number, number], previous: number) => void
  /** Two old sentences became one. */
  join: (source: number, previous: readonly [number, number]) => void
  /** The old unit of a new sentence, as a place in `previous`; the first of two. */
  partnerOf: (source: number) => number | undefined
  /** The new sentence of an old unit that became exactly one. */
  placeOf: (previous: number) => number | undefined
  /** The old unit whose rest a new sentence says. */
  splitFrom: (source: number) => number | undefined
  /** The second old unit of a new sentence that says two. */
  joinedWith: (source: number) => number | undefined
  isSourceFree: (source: number) => boolean
  isPreviousFree: (previous: number) => boolean
}

/** A pairing in which nothing is settled. */
export function startPairing(previous: readonly Unit[], source: readonly SourceUnit[]): Pairing {
  const partners = new Map<number, number>()
  const places = new Map<number, number>()
  const rests = new Map<number, number>()
  const seconds = new Map<number, number>()
  const settled = new Set<number>()
  const taken = new Set<number>()
  const pair = (sourceAt: number, previousAt: number) => {
    partners.set(sourceAt, previousAt)
    settled.add(sourceAt)
    taken.add(previousAt)
  }
  return {
    previous,
    source,
    pair: (sourceAt, previousAt) => {
      pair(sourceAt, previousAt)
      places.set(previousAt, sourceAt)
    },
    cover: (sourceAt) => settled.add(sourceAt),
    split: ([first, second], previousAt) => {
      pair(first, previousAt)
      settled.add(second)
      rests.set(second, previousAt)
    },
    join: (sourceAt, [first, second]) => {
      pair(sourceAt, first)
      taken.add(second)
      seconds.set(sourceAt, second)
    },
    partnerOf: (sourceAt) => partners.get(sourceAt),
    placeOf: (previousAt) => places.get(previousAt),
    splitFrom: (sourceAt) => rests.get(sourceAt),
    joinedWith: (sourceAt) => seconds.get(sourceAt),
    isSourceFree: (sourceAt) => !settled.has(sourceAt),
    isPreviousFree: (previousAt) => !taken.has(previousAt),
  }
}
