import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { Check } from './types.ts'

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
  const message = `The original ends with ${asked}, the translation with ${got}.`
  return [{ id: 'punctuation-end', severity: 'info', message }]
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

const endingName = (words: string) => ENDINGS.find(({ pattern }) => pattern.test(words))?.name
