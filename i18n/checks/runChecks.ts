import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Finding, Unit } from '#i18n/units/types.ts'
import { checkEmpty } from './empty.ts'
import { checkLeaks } from './leaks.ts'
import { checkLinks } from './links.ts'
import { checkNumbers } from './numbers/numbers.ts'
import { checkPunctuation } from './punctuation.ts'
import { checkTags } from './tags.ts'
import type { Check } from './types.ts'
import { checkUntranslated } from './untranslated.ts'

const FAMILIES: readonly Check[] = [
  checkTags,
  checkNumbers,
  checkLinks,
  checkLeaks,
  checkUntranslated,
  checkPunctuation,
]

export type CheckedUnit = {
  unit: Pick<Unit, 'source' | 'target'>
  sourceLocale: Locale
  targetLocale: Locale
  /** Terms and names that stand in the source. */
  terms?: readonly Term[]
}

/**
 * What is wrong with a target. `error` keeps a machine's unit out of a release until a person
 * settles it; `warning` and `info` are for the translator's eye. A unit without a target
 * (`null`) has nothing to check; an empty one is an error and nothing else is asked of it.
 */
export function runChecks({
  unit,
  sourceLocale,
  targetLocale,
  terms = [],
}: CheckedUnit): Finding[] {
  const { source, target } = unit
  if (target === null) return []
  const input = { source, target, sourceLocale, targetLocale, terms }
  const empty = checkEmpty(input)
  return empty.length > 0 ? empty : FAMILIES.flatMap((check) => check(input))
}
