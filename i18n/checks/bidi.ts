import { localeDefinition } from '#i18n/locales.ts'
import type { Finding, TaggedText } from '#i18n/units/types.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'
import { editWords } from './words.ts'

const ISOLATES = /[\u2066-\u2068]/u
const EMBEDDINGS = /[\u202a\u202b\u202d\u202e]/u
const MARKS = /[\u2066-\u2069\u202a-\u202e]/gu
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * Latin words and figures whose signs a right-to-left sentence would put at their other end: C++,
 * +33 1 23 45 67 89, #cities, @league (Unicode Standard Annex 9, rules N1 and N2).
 */
const RUNS =
  /(?<![\u2066-\u2068\u202a\u202d\u200e\w+@#])(?:\+\d[\d\s().-]{5,}\d|[#@][A-Za-z]\w+|[A-Za-z]\w*(?:\+{1,2}|#)(?!\w))(?![\u2069\u200e])/gu

/** Marks of direction in pairs, and runs of the other direction set apart where it matters. */
export const checkBidi: Check = ({ source, target, targetLocale }) => {
  const findings: Finding[] = []
  const text = plainText(target)
  if (!isBalanced(text) && isBalanced(plainText(source))) findings.push(report('bidi-unbalanced'))
  if (!localeDefinition(targetLocale).rtl || !/\p{Script=Arabic}/u.test(text)) return findings
  const [first] = text.match(RUNS) ?? []
  if (first !== undefined) findings.push(report('bidi-isolation', { words: first }))
  return findings
}

/** Without any mark of direction but the invisible letters U+200E and U+200F: the page sets its own. */
export function withoutDirectionMarks(target: TaggedText): TaggedText {
  return editWords(target, (words) => words.replaceAll(MARKS, ''))
}

/** Sets the runs apart with U+2068 … U+2069. */
export function withIsolates(target: TaggedText): TaggedText {
  return editWords(target, (words) =>
    words.replaceAll(RUNS, (run) => `${FIRST_STRONG_ISOLATE}${run}${POP_ISOLATE}`),
  )
}

function isBalanced(text: string): boolean {
  const open: ('isolate' | 'embedding')[] = []
  for (const [mark] of text.matchAll(MARKS)) {
    if (ISOLATES.test(mark)) open.push('isolate')
    else if (EMBEDDINGS.test(mark)) open.push('embedding')
    else if (open.pop() !== (mark === POP_ISOLATE ? 'isolate' : 'embedding')) return false
  }
  return open.length === 0
}
