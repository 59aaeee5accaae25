/** A seeded source of numbers in [0, 1): the same picture every time it is drawn. */
export type Random = {
  readonly next: () => number
  /** A number between `from` and `to`. */
  readonly between: (from: number, to: number) => number
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
}

/** Makes a source of numbers from a seed (an additive congruence, mixed by integer hashing). */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    chance: (probability) => next() < probability,
  }
}
