import type { Locale } from '#i18n/locales.ts'

/** Endings change with case, gender and number: so much of a word's end may be another's. */
const ENDING = 3
const SHORTEST_STEM = 3

/**
 * Whether a term stands in a text, in any of its forms: its words in order, each by its stem, with
 * up to two other words between them. Arabic joins articles and prepositions to a word's front.
 */
export function standsInflected(text: string, term: string, locale: Locale): boolean {
  const wanted = wordsOf(term, locale).map((word) => stemOf(word))
  const words = wordsOf(text, locale)
  if (wanted.length === 0) return true
  return words.some((_, start) => followsFrom(words, start, wanted))
}

function followsFrom(words: readonly string[], start: number, wanted: readonly string[]): boolean {
  let at = start
  for (const [place, stem] of wanted.entries()) {
    const reach = place === 0 ? 1 : 3
    const found = words.slice(at, at + reach).findIndex((word) => word.startsWith(stem))
    if (found === -1) return false
    at += found + 1
  }
  return true
}

function stemOf(word: string): string {
  if (word.length <= SHORTEST_STEM) return word
  return word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING))
}

function wordsOf(text: string, locale: Locale): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return locale === 'ar' ? words.map(withoutPrefixes) : words
}

/** Vowel signs and the letters for "and", "in", "to", "like" and "the" are not the word's own. */
function withoutPrefixes(word: string): string {
  const bare = word.replaceAll(/\p{M}|ـ/gu, '').replaceAll(/[أإآ]/gu, 'ا')
  return bare.length > 4 ? bare.replace(/^[وف]?(?:[بك]?ال|لل)?/u, '') : bare
}
