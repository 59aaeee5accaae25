import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Finding, Unit } from '#i18n/units/types.ts'
import { checkArabic } from './arabic.ts'
import { checkBalance } from './balance.ts'
import { checkBidi } from './bidi.ts'
import { checkCharacters } from './characters.ts'
import { checkCurrency } from './currency.ts'
import { checkDates } from './dates.ts'
import { checkEmpty } from './empty.ts'
import { checkFrench } from './french.ts'
import { checkLanguage } from './language.ts'
import { checkLeaks } from './leaks.ts'
import { checkLength } from './length.ts'
import { checkLinks } from './links.ts'
import { checkNegation } from './negation.ts'
import { checkNumbers } from './numbers/numbers.ts'
import { checkPlaceholders } from './placeholders.ts'
import { checkPunctuation } from './punctuation.ts'
import { checkRepeatedWords } from './repeatedWords.ts'
import { checkSentences } from './sentences.ts'
import { checkSpaces } from './spaces.ts'
import { checkSpanish } from './spanish.ts'
import { checkTags } from './tags.ts'
import { checkTerms } from './terms/check.ts'
import { checkTimes } from './times.ts'
import type { Check, CheckInput } from './types.ts'
import { checkUntranslated } from './untranslated.ts'

const FAMILIES: readonly Check[] = [
  checkTags,
  checkNumbers,
  checkDates,
  checkTimes,
  checkCurrency,
  checkLinks,
  checkPlaceholders,
  checkLeaks,
  checkTerms,
  checkNegation,
  checkUntranslated,
  checkLanguage,
  checkLength,
  checkSentences,
  checkCharacters,
  checkBidi,
  checkBalance,
  checkPunctuation,
  checkFrench,
  checkSpanish,
  checkArabic,
  checkSpaces,
  checkRepeatedWords,
]

export type CheckedUnit = {
  unit: Pick<Unit, 'source' | 'target'>
  sourceLocale: Locale
  targetLocale: Locale
  /** Terms and names that stand in the source. */
  terms?: readonly Term[] | undefined
}

/**
 * What is wrong with a target. `error` keeps a machine's unit out of a release until a person
 * settles it; `warning` and `info` are for the translator's eye. A unit without a target
 * (`null`) has nothing to check; an empty one is an error and nothing else is asked of it.
 */
export function runChecks({ unit, sourceLocale, targetLocale, terms }: CheckedUnit): Finding[] {
  const { source, target } = unit
  if (target === null) return []
  const input: CheckInput = { source, target, sourceLocale, targetLocale, ...(terms && { terms }) }
  const empty = checkEmpty(input)
  return empty.length > 0 ? empty : FAMILIES.flatMap((check) => check(input))
}
