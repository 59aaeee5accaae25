import type { Locale } from '#i18n/locales.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'

/**
 * Characters of a translation for each of an English original, as the Universal Declaration of Human
 * Rights has them (tests/unit/i18n/checks/udhr.test.ts).
 */
const USUAL: Record<Locale, number> = {
  en: 1,
  fr: 1.14,
  es: 1.1,
  ar: 0.8,
  pt: 1.06,
  it: 1.1,
  de: 1.12,
  nl: 1.09,
}
/** Shorter texts are headings and names, whose lengths say nothing. */
const SHORTEST = 40
const FEWEST = 0.5
const MOST = 1.75

/** What the language usually needs for a text of this many characters. */
export function usualLength(source: string, { from, to }: { from: Locale; to: Locale }): number {
  return (plainText(source).length * USUAL[to]) / USUAL[from]
}

/** Half a sentence is missing, or there is one that the original does not have. */
export const checkLength: Check = ({ source, target, sourceLocale, targetLocale }) => {
  if (plainText(source).length < SHORTEST) return []
  const usual = usualLength(source, { from: sourceLocale, to: targetLocale })
  const share = plainText(target).length / usual
  if (share < FEWEST) return [report('length-short')]
  return share > MOST ? [report('length-long')] : []
}
