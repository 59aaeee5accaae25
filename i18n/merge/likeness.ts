import { bothPairs, containment, type Pairs, pairsOf, similarity } from './similarity.ts'
import type { Pairing } from './pairing.ts'

/** Below this two sentences have little more in common than their language. */
export const LEAST_IN_ORDER = 0.45
/** Two sentences said as one keep nearly all their words. */
const LEAST_TOGETHER = 0.7
/** Each of the two must be found in the one; or one of them is merely new. */
const LEAST_OF_EACH = 0.6

/** How alike new and old sentences are, by place; every sentence is prepared once. */
export type Likeness = {
  /** From 0 to 1, and 0 for what cannot reach `least`. */
  one: (source: number, previous: number, least?: number) => number
  split: (source: readonly [number, number], previous: number) => number
  join: (source: number, previous: readonly [number, number]) => number
}

export function likenessOf({ previous, source }: Pick<Pairing, 'previous' | 'source'>): Likeness {
  const now = prepareOnce((at) => pairsOf(source[at]?.source ?? ''))
  const old = prepareOnce((at) => pairsOf(previous[at]?.source ?? ''))
  const nowBoth = prepareOnce((at) => bothPairs(now(at), now(at + 1)))
  const oldBoth = prepareOnce((at) => bothPairs(old(at), old(at + 1)))
  return {
    one: (s, p, least = LEAST_IN_ORDER) => {
      const score = similarity(now(s), old(p), least)
      return score >= least ? score : 0
    },
    split: ([s, next], p) =>
      next === s + 1
        ? together(old(p), { first: now(s), second: now(next), both: () => nowBoth(s) })
        : 0,
    join: (s, [p, next]) =>
      next === p + 1
        ? together(now(s), { first: old(p), second: old(next), both: () => oldBoth(p) })
        : 0,
  }
}

type Halves = { first: Pairs; second: Pairs; both: () => Pairs }

function together(whole: Pairs, { first, second, both }: Halves): number {
  const length = first.length + second.length
  // Two sentences much longer or shorter than the one are never it: nothing need be compared.
  if (2 * Math.min(length, whole.length) < LEAST_TOGETHER * (length + whole.length)) return 0
  const score = similarity(whole, both())
  if (score < LEAST_TOGETHER) return 0
  if (Math.min(containment(first, whole), containment(second, whole)) < LEAST_OF_EACH) return 0
  return score > Math.max(similarity(whole, first), similarity(whole, second)) ? score : 0
}

function prepareOnce(make: (at: number) => Pairs): (at: number) => Pairs {
  const done = new Map<number, Pairs>()
  return (at) => {
    const pairs = done.get(at) ?? make(at)
    done.set(at, pairs)
    return pairs
  }
}
