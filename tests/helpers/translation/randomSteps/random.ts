/** Chance that can be repeated: the same seed makes the same choices. */
export type Random = {
  /** From 0 to below 1. */
  next: () => number
  /** A whole number from 0 to below this one. */
  below: (end: number) => number
  chance: (probability: number) => boolean
  /** One of these; undefined of none. */
  pick: <T>(items: readonly T[]) => T | undefined
  /** A source of its own, so that what runs beside does not change the order of its choices. */
  fork: () => Random
}

/** mulberry32, by Tommy Ettinger: 32 bits of state, good enough to choose steps. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)],
    fork: () => seededRandom(below(2 ** 31)),
  }
}
