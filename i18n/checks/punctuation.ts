import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import type { Check, CheckInput } from './types.ts'

/** Signs that end a sentence in the same way, whatever the script. */
const ENDINGS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'an ellipsis', pattern: /(?:…|\.\.\.)$/u },
  { name: 'a full stop', pattern: /[.。۔]$/u },
  { name: 'a question mark', pattern: /[?؟？]$/u },
  { name: 'an exclamation mark', pattern: /[!！]$/u },
  { name: 'a colon', pattern: /[:：]$/u },
  { name: 'a semicolon', pattern: /[;؛；]$/u },
]

/** Quotation marks and brackets stand inside or outside the full stop, by each language's custom. */
const CLOSING = /[\s"'’”“»›«‹)\]⟧\u200e\u200f]+$/u

/** The sentence should end as the original ends. */
export const checkPunctuation: Check = ({ source, target }) => {
  const asked = endingOf(source)
  const got = endingOf(target)
  if (asked === got) return []
  return [report('punctuation-end', { original: asked, translation: got })]
}

function endingOf(tagged: string): string {
  let words = plainText(tagged).trimEnd()
  let ending = endingName(words)
  // «Really?» he said – a mark before the closing quotation counts when none follows it.
  while (ending === undefined && CLOSING.test(words)) {
    words = words.replace(CLOSING, '')
    ending = endingName(words)
  }
  return ending ?? 'no mark'
}

const MARKS: Readonly<Record<string, string>> = {
  'a full stop': '.',
  'a question mark': '?',
  'an exclamation mark': '!',
  'a colon': ':',
  'an ellipsis': '…',
}
const ARABIC: Readonly<Record<string, string>> = { '?': '؟' }
const TAIL = /(?:<\/g\d+>|<x\d+\/>)*$/u

/** Gives the end the original's mark where it has none, and takes a full stop from a heading. */
export function withEnding({ source, target, targetLocale }: CheckInput): TaggedText {
  const asked = endingOf(source)
  const got = endingOf(target)
  const tail = TAIL.exec(target)?.[0] ?? ''
  const words = target.slice(0, target.length - tail.length)
  if (asked === 'no mark' && got === 'a full stop') return words.replace(/[.。۔]$/u, '') + tail
  const mark = MARKS[asked]
  if (got !== 'no mark' || mark === undefined || !/[\p{L}\p{N}\p{M})”»"]$/u.test(words))
    return target
  const written = targetLocale === 'ar' ? (ARABIC[mark] ?? mark) : mark
  // A mark inside the link or the bold words stays inside.
  const isInside = (TAIL.exec(source)?.[0] ?? '') !== ''
  return isInside ? words + written + tail : target + written
}

const endingName = (words: string) => ENDINGS.find(({ pattern }) => pattern.test(words))?.name
