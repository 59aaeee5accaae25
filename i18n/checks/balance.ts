import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'

const BRACKETS: readonly [open: string, close: string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]
/** "1) First" and "a) first": the number of a point has one bracket. */
const ENUMERATOR = /^\s*[\p{L}\p{N}]{1,3}\)/u
const ELSEWHERE = /(?<=[\s;,.])[\p{L}\p{N}]{1,2}\)(?=\s)/gu

/** Brackets and quotation marks come in twos, where the original's do. */
export const checkBalance: Check = ({ source, target }) => {
  const original = plainText(source)
  const text = plainText(target)
  const torn = BRACKETS.filter((pair) => !isBalanced(text, pair))
  return [
    ...(torn.length > 0 && BRACKETS.every((pair) => isBalanced(original, pair))
      ? [report('brackets-unbalanced', { brackets: torn.map((pair) => pair.join(' ')).join(', ') })]
      : []),
    ...(hasLoneQuote(text) && !hasLoneQuote(original) ? [report('quotes-unbalanced')] : []),
  ]
}

function isBalanced(text: string, [open, close]: readonly [string, string]): boolean {
  if (counts(text, open) === counts(text, close)) return true
  const words = text.replace(ENUMERATOR, '').replaceAll(ELSEWHERE, '')
  return counts(words, open) === counts(words, close)
}

/** “…”, „…“, «…», »…« and "…": each kind in twos, whichever of them the language opens with. */
function hasLoneQuote(text: string): boolean {
  // 12" is a measure, and a quotation over several paragraphs opens each of them: that is the original's.
  const quotes = text.replaceAll(/\d"/gu, '')
  const isOdd = (marks: readonly string[]) =>
    marks.reduce((sum, mark) => sum + counts(quotes, mark), 0) % 2 === 1
  return isOdd(['“', '”', '„', '‟', '"']) || isOdd(['«', '»'])
}

const counts = (text: string, mark: string) => text.split(mark).length - 1
