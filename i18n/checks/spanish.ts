import type { TaggedText } from '#i18n/units/types.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import { withoutAddresses } from './links.ts'
import type { Check } from './types.ts'

const PAIRS: readonly [open: string, end: string][] = [
  ['¿', '?'],
  ['¡', '!'],
]

/** Spanish opens a question with ¿ and an exclamation with ¡ (Ortografía de la lengua española, 2010). */
export const checkSpanish: Check = ({ target, targetLocale }) => {
  if (targetLocale !== 'es') return []
  const text = sentenceWords(target)
  return PAIRS.filter(([open, end]) => lacks(text, open, end)).map(([open, end]) =>
    report('spanish-marks', { mark: open, end }),
  )
}

/** Opens a sentence that is one clause and one question; where a question begins inside one, nobody but a person knows. */
export function withOpeningMark(target: TaggedText): TaggedText {
  const text = plainText(target)
  const pair = PAIRS.find(([open, end]) => lacks(sentenceWords(target), open, end))
  if (!pair || /[,;:—–¿¡].|[?!].*[?!]|[.?!…]\s+\S/u.test(text)) return target
  // Behind tags and quotation marks that stand before the first word.
  return target.replace(/^((?:<g\d+>|[\s"“«'‘(])*)/u, `$1${pair[0]}`)
}

const sentenceWords = (target: TaggedText) =>
  withoutAddresses(plainText(target)).replaceAll(/\([?!]+\)/gu, '')

/** Fewer opening marks than endings; "?!" and "???" are one ending. */
function lacks(text: string, open: string, end: string): boolean {
  const opened = text.split(open).length - 1
  const ends = text.match(/[?!]+/gu)?.filter((marks) => marks.startsWith(end)).length ?? 0
  // "¡Qué?" opens with one and ends with the other, which is allowed.
  return opened < ends && !(/[¿¡]/u.test(text) && ends === 1)
}
