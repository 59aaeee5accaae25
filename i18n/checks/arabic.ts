import type { TaggedText } from '#i18n/units/types.ts'
import { exactText, editWords } from './words.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'

const OWN: Readonly<Record<string, string>> = { '?': '؟', ',': '،', ';': '؛' }
const FOREIGN = /(?<=\p{Script=Arabic}[\p{M}"”»)]*\s?)[?,;](?!\d)/gu

/** Arabic has a question mark, a comma and a semicolon of its own. */
export const checkArabic: Check = ({ target, targetLocale }) => {
  if (targetLocale !== 'ar') return []
  const found = [...new Set(exactText(target).match(FOREIGN) ?? [])]
  if (found.length === 0) return []
  const wanted = found.map((mark) => OWN[mark] ?? mark).join(' ')
  return [report('punctuation-arabic', { wanted, found: found.join(' ') })]
}

/** Arabic marks for Latin ones behind Arabic words. */
export function withArabicMarks(target: TaggedText): TaggedText {
  return editWords(target, (words) => words.replaceAll(FOREIGN, (mark) => OWN[mark] ?? mark))
}
