import type { Locale } from '#i18n/locales.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'
import { editWords } from './words.ts'

const PAIR = /(?<![\p{L}\p{M}\p{N}’'-])([\p{L}\p{M}]{2,})\s+\1(?![\p{L}\p{M}\p{N}’'-])/giu

/** Pairs that are good grammar: "nous nous réunissons", "die Frau, die die Tür öffnet". */
const GRAMMAR: Partial<Record<Locale, RegExp>> = {
  fr: /^(?:nous|vous|tous|très)$/iu,
  es: /^(?:muy|poco|no|sí)$/iu,
  pt: /^(?:muito|se|pouco)$/iu,
  it: /^(?:via|così|piano|mano|quasi|di)$/iu,
  de: /^(?:die|der|das|den|dem|sie|ihr|ihnen|sich|denen|deren|was|ein)$/iu,
  nl: /^(?:die|dat|de|haar|je|ze|zij|u|het|er|en)$/iu,
  // Arabic doubles words for "one by one", "very" and "gradually".
  ar: /(?:ًا|اً|ا|ة)$|^(?:الله|لا|على)$/u,
}

/** A word that stands twice in a row, where the original doubles none. */
export const checkRepeatedWords: Check = ({ source, target, targetLocale }) => {
  if (new RegExp(PAIR).test(plainText(source))) return []
  const [first] = [...plainText(target).matchAll(PAIR)].filter((match) =>
    isMistake(match, targetLocale),
  )
  return first ? [report('words-repeated', { word: first[1] ?? '' })] : []
}

/** Takes the second of each pair away, where both stand between the same tags. */
export function withoutRepeats(target: TaggedText, locale: Locale): TaggedText {
  return editWords(target, (words) =>
    words.replaceAll(PAIR, (pair, word: string) => (isWord(pair, word, locale) ? word : pair)),
  )
}

const isMistake = (match: RegExpExecArray, locale: Locale) =>
  isWord(match[0], match[1] ?? '', locale)

function isWord(pair: string, word: string, locale: Locale): boolean {
  // "Baden Baden" and "New York, New York": a capital on both is a name.
  const isName = /^\p{Lu}/u.test(word) && /\s\p{Lu}/u.test(pair)
  return !isName && !(GRAMMAR[locale]?.test(word) ?? false)
}
