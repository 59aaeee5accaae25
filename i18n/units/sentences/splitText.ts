import { localeDefinition, type Locale } from '#i18n/locales.ts'

import { endsInAbbreviation } from './abbreviations.ts'
import { hasWords } from './words.ts'

/** Where a sentence begins and ends in a text, with the white space around it left inside. */
export type Range = { start: number; end: number }

/** "2." or "(a)": the number of a point, which belongs to the words after it. */
const ENUMERATOR = /^\s*[([]?(?:\p{N}{1,3}|\p{L})[.)]\s*$/u

/** A closing mark set off by a space, as French has it: it closes the sentence before it. */
const LOOSE_CLOSING = /^[»›”’)\]]+\s+/u

const segmenters = new Map<Locale, Intl.Segmenter>()

/**
 * Cuts a text into sentences: Unicode's rules by `Intl.Segmenter`, joined again after CLDR's
 * abbreviations and wherever a piece would hold no word. The ranges cover the whole text.
 */
export function splitText(text: string, locale: Locale): Range[] {
  const ranges: Range[] = []
  for (const { segment, index } of segmenterFor(locale).segment(text)) {
    const end = index + segment.length
    const last = ranges.at(-1)
    const closing = last ? (LOOSE_CLOSING.exec(segment)?.[0].length ?? 0) : 0
    if (last) last.end += closing
    const rest = segment.slice(closing)
    if (last && isOneSentence(text.slice(last.start, last.end), rest, locale)) last.end = end
    else ranges.push({ start: index + closing, end })
  }
  return ranges
}

function isOneSentence(before: string, after: string, locale: Locale): boolean {
  if (!hasWords(before) || !hasWords(after)) return true
  const words = before.trimEnd()
  // A new line in a plain field is the writer's own border.
  if (/[\n\r\u2028\u2029]/.test(before.slice(words.length))) return false
  if (ENUMERATOR.test(words)) return true
  const next = after.trimStart()
  return /^\p{Ll}/u.test(next) || endsInAbbreviation(words, next, locale)
}

function segmenterFor(locale: Locale): Intl.Segmenter {
  const existing = segmenters.get(locale)
  if (existing) return existing
  const { intl } = localeDefinition(locale)
  const segmenter = new Intl.Segmenter(intl, { granularity: 'sentence' })
  segmenters.set(locale, segmenter)
  return segmenter
}
