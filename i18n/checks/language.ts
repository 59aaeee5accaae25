import { eld } from 'eld/extrasmall'
import { isLocale, localeDefinition, LOCALES, type Locale } from '#i18n/locales.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import { withoutAddresses } from './links.ts'
import type { Check } from './types.ts'

/** Fewer letters than this are too few to tell Spanish from Portuguese. */
const FEWEST_LETTERS = 50
/** A list of names is in no language. */
const FEWEST_WORDS = 5
const LETTER = /\p{L}/gu
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}\p{M}]*/gu
const COMMON_WORD = /(?<!\p{L})[\p{Ll}\p{Lo}]\p{L}*/gu
/** How much less the wanted language must score than the one that is found. */
const MUCH_LESS = 0.85

const detector = eld.newInstance()
detector.setLanguageSubset(LOCALES.map(({ code }) => code))

/**
 * A longer sentence in another language than asked for. Names that the original has too and addresses are left out; a text
 * equal to the original is named by its own check.
 */
export const checkLanguage: Check = ({ source, target, targetLocale }) => {
  const text = plainText(target)
  const original = plainText(source)
  if (text === original) return []
  const words = withoutAddresses(text).replaceAll(CAPITALISED, (name) =>
    original.includes(name) ? ' ' : name,
  )
  if (count(words, LETTER) < FEWEST_LETTERS || count(words, COMMON_WORD) < FEWEST_WORDS) return []
  const found = detector.detect(words)
  const { language } = found
  if (language === targetLocale || !isLocale(language)) return []
  const scores = found.getScores()
  const isClear = (scores[targetLocale] ?? 0) < (scores[language] ?? 0) * MUCH_LESS
  return isClear ? [report('language-wrong', { language: nameOf(language) })] : []
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const nameOf = (locale: Locale) => localeDefinition(locale).englishLabel
