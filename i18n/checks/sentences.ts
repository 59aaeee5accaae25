import type { Finding } from '#i18n/units/types.ts'
import type { Locale } from '#i18n/locales.ts'
import { endsInAbbreviation } from '#i18n/units/sentences/abbreviations.ts'
import { splitText } from '#i18n/units/sentences/splitText.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import { usualLength } from './length.ts'
import type { Check } from './types.ts'

/** A piece of so few words is no sentence of its own. */
const FEWEST_WORDS = 3
/** A translation this much shorter than usual has left something out. */
const SHORT = 0.75

/**
 * A unit of several sentences (joined ones, or a plain field with a dash) of which some are not
 * there; and one sentence that a full stop has torn in two. Two whole sentences for one are a
 * translator's right.
 */
export const checkSentences: Check = ({ source, target, sourceLocale, targetLocale }) => {
  const text = plainText(target)
  const original = plainText(source)
  const asked = sentencesOf(original, sourceLocale)
  const got = sentencesOf(text, targetLocale)
  if (asked.length > got.length) {
    const usual = usualLength(source, { from: sourceLocale, to: targetLocale })
    if (text.length > usual * SHORT) return []
    const counts = { original: String(asked.length), translation: String(got.length) }
    return [report('sentences-missing', counts)]
  }
  return asked.length > 1 ? [] : torn({ original, text, got, locale: targetLocale })
}

type Pieces = { original: string; text: string; got: readonly string[]; locale: Locale }

function torn({ original, text, got, locale }: Pieces): Finding[] {
  // After a full stop inside the original, a full stop is nothing new.
  if (/[.!?؟]["”»’)]*\s+\S/u.test(original)) return []
  for (const match of text.matchAll(/\p{L}{2}["”»’)]*\.\s+(?=\p{Ll})/gu)) {
    const end = match.index + match[0].trimEnd().length
    const before = text.slice(0, end)
    if (endsInAbbreviation(before, text.slice(end).trimStart(), locale)) continue
    return [report('fragment', { words: around(text, end) })]
  }
  const short = got.find((piece) => wordsIn(piece) < FEWEST_WORDS && /\.\s*$/u.test(piece))
  if (got.length < 2 || short === undefined) return []
  return [report('fragment', { words: short.trim() })]
}

function around(text: string, at: number): string {
  const before = text.slice(0, at).split(' ').slice(-2)
  const after = text.slice(at).trimStart().split(' ').slice(0, 2)
  return [...before, ...after].join(' ')
}

function sentencesOf(text: string, locale: Locale): string[] {
  // Most units are one sentence, and the segmenter is slow.
  if (!/[.!?…؟。\n].*\S/su.test(text)) return [text]
  return splitText(text, locale).map(({ start, end }) => text.slice(start, end))
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0
