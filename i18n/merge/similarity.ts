import { plainText } from '#i18n/units/tagged/tokens.ts'

/** Pairs of neighbouring characters in rising order, each as one number, repeated as they repeat. */
export type Pairs = Uint32Array

/** Prepares a sentence for comparison; tags and capitals say nothing of its meaning. */
export function pairsOf(tagged: string): Pairs {
  const words = ` ${plainText(tagged).toLowerCase()} `
  const pairs = new Uint32Array(words.length - 1)
  for (let at = 1; at < words.length; at += 1) {
    pairs[at - 1] = (words.charCodeAt(at - 1) << 16) | words.charCodeAt(at)
  }
  return pairs.sort()
}

/** How many pairs a sentence has: its length, as likeness counts it. */
export const pairCount = (tagged: string): number => plainText(tagged).toLowerCase().length + 1

/** Two sentences as one. */
export function bothPairs(a: Pairs, b: Pairs): Pairs {
  const both = new Uint32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both.sort()
}

/**
 * How alike two sentences are, from 0 to 1 (Dice over pairs of characters); 0 also for those whose
 * lengths alone keep them below `least`.
 */
export function similarity(a: Pairs, b: Pairs, least = 0): number {
  const total = a.length + b.length
  if ((2 * Math.min(a.length, b.length)) / total < least) return 0
  return (2 * sharedPairs(a, b)) / total
}

/** How much of the first stands in the second too, from 0 to 1. */
export function containment(part: Pairs, whole: Pairs): number {
  return sharedPairs(part, whole) / part.length
}

function sharedPairs(a: Pairs, b: Pairs): number {
  let [shared, inA, inB] = [0, 0, 0]
  while (inA < a.length && inB < b.length) {
    const [x, y] = [a[inA] ?? 0, b[inB] ?? 0]
    if (x === y) shared += 1
    if (x <= y) inA += 1
    if (y <= x) inB += 1
  }
  return shared
}
