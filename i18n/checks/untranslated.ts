import { report } from './catalogue.ts'
import { withoutAddresses } from './links.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { Check } from './types.ts'

/** Shorter texts are often names or words that both languages share. */
const FEWEST_WORDS = 4

/** A longer sentence whose translation is the original, letter by letter. */
export const checkUntranslated: Check = ({ source, target, sourceLocale, targetLocale }) => {
  if (sourceLocale === targetLocale || wordsOf(source) !== wordsOf(target)) return []
  // A name has capitals throughout; a sentence has words in small letters.
  const small = withoutAddresses(plainText(source)).match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]*/gu)
  if ((small ?? []).length < FEWEST_WORDS) return []
  return [report('untranslated')]
}

const wordsOf = (tagged: string) => plainText(tagged).replace(/\s+/gu, ' ').trim()
