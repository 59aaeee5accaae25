import { pairsOf } from '#i18n/merge/similarity.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'

/** Places of the table in which pairs are counted; two pairs in one place only let more through. */
const PLACES_BITS = 12

const placeOf = (pair: number) => Math.imul(pair, 0x9e3779b1) >>> (32 - PLACES_BITS)

/**
 * A quick no: false for sentences whose likeness to `source` is below `least` (0 to 1) for certain, true
 * for all others, which the score then decides on. It counts down the pairs of `source` and stops as
 * soon as too many are missing, ten times as fast as the score; hundreds of strangers are looked at for
 * one that is near.
 */
export function prescreen(source: TaggedText, least: number): (other: TaggedText) => boolean {
  const wanted = pairsOf(source)
  const left = new Int32Array(1 << PLACES_BITS)
  for (const pair of wanted) left[placeOf(pair)] = (left[placeOf(pair)] ?? 0) + 1
  const taken: number[] = []
  return (other) => {
    const words = ` ${wordsOf(other)} `
    const pairs = words.length - 1
    // What the score floors or rounds must not be lost here.
    const needed = Math.floor((least * (wanted.length + pairs)) / 2)
    let mayMiss = pairs - needed
    if (mayMiss < 0 || wanted.length < needed) return false
    let at = 1
    for (; at <= pairs && mayMiss >= 0; at += 1) {
      const place = placeOf((words.charCodeAt(at - 1) << 16) | words.charCodeAt(at))
      taken[at] = place
      const rest = (left[place] ?? 0) - 1
      left[place] = rest
      if (rest < 0) mayMiss -= 1
    }
    for (let back = 1; back < at; back += 1) {
      const place = taken[back] ?? 0
      left[place] = (left[place] ?? 0) + 1
    }
    return mayMiss >= 0
  }
}

/** As the score reads them; most sentences have no tags, and need not be searched for them. */
function wordsOf(tagged: TaggedText): string {
  const plain = /[<&]/.test(tagged) ? plainText(tagged) : tagged
  return plain.toLowerCase()
}
