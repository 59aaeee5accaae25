import type { Locale } from '#i18n/locales.ts'
import { pairCount } from '#i18n/merge/similarity.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { LENGTH_CLASSES, LENGTH_REACH, lengthClass } from './lengths.ts'

/** Which way of signing this is: rows that were signed in another are signed anew (decision 032). */
export const SIGNATURE_VERSION = 2

/** How many bands a signature has: one indexed column each (decision 025). */
export const BANDS = 24

/** Hashes that make one band: more make buckets smaller and a chance hit rarer. */
const ROWS = 3

/** Characters of a shingle. Shorter ones stand in every sentence, longer ones die of one typing error. */
const SHINGLE = 3

/**
 * The signature of a sentence for finding those that are nearly like it: MinHash over runs of three
 * characters, each as often as it stands there, in bands. Two sentences with most of their characters
 * in common agree in at least one band almost surely, strangers rarely do. Each number is 24 bits of
 * the band, the language pair part of it, and 8 bits of how long the sentence is: in the order of an
 * index, those that agree stand together, and among them those of like length.
 * @returns `BANDS` unsigned 32-bit integers, in order; the same for the same words for ever
 */
export function signatureOf(args: {
  source: TaggedText
  sourceLocale: Locale
  targetLocale: Locale
}): number[] {
  const { source, sourceLocale, targetLocale } = args
  const shingles = shinglesOf(source)
  const pair = hashOf(`${sourceLocale}>${targetLocale}`)
  const length = lengthClass(pairCount(source))
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = pair
    for (let row = 0; row < ROWS; row += 1) {
      hash = mix(hash, smallest(shingles, band * ROWS + row + 1))
    }
    return (hash >>> 8) * LENGTH_CLASSES + length
  })
}

/** Where in a band's index a sentence's fellows stand whose length lets them be near. */
type BandRange = {
  /** Shorter ones, from `shortest` to `own` without it. */
  shortest: number
  own: number
  /** As long or longer, from `own` to `longest`, both included. */
  longest: number
}

/** The range of one number of a signature. */
export function bandRange(own: number): BandRange {
  const length = own % LENGTH_CLASSES
  return {
    shortest: own - Math.min(length, LENGTH_REACH),
    own,
    longest: own + Math.min(LENGTH_CLASSES - 1 - length, LENGTH_REACH),
  }
}

/**
 * Runs of characters of the words alone: punctuation, capitals and tags are no part of likeness. A run
 * that stands twice counts as two, as in the score.
 */
function shinglesOf(source: TaggedText): number[] {
  const plain = plainText(source).normalize('NFC').toLowerCase()
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [plain]
  const characters = [...` ${words.join(' ')} `]
  const times = new Map<string, number>()
  const shingles: number[] = []
  for (let at = 0; at === 0 || at + SHINGLE <= characters.length; at += 1) {
    const run = characters.slice(at, at + SHINGLE).join('')
    const before = times.get(run) ?? 0
    times.set(run, before + 1)
    shingles.push(hashOf(run + String(before)))
  }
  return shingles
}

function smallest(shingles: readonly number[], seed: number): number {
  let least = 0xffffffff
  for (const shingle of shingles) {
    const hash = mix(shingle, seed)
    if (hash < least) least = hash
  }
  return least
}

/** FNV-1a over UTF-16, then mixed: near strings get unrelated numbers. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return mix(hash, 0)
}

/** The finaliser of MurmurHash3 over both: a permutation of 32 bits for each seed. */
function mix(value: number, seed: number): number {
  let hash = value ^ Math.imul(seed, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
