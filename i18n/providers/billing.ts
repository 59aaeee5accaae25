import { tokenise } from '#i18n/units/tagged/tokens.ts'
import { hasWords } from './hasWords.ts'
import type { ProviderName, TaggedText } from './port.ts'

/** Providers that charge for characters; the others run on one's own machine and cost nothing. */
export function isBilled(provider: ProviderName | 'none'): boolean {
  return provider === 'deepl'
}

/**
 * The characters that DeepL charges for a sentence: Unicode code points of the source outside its
 * tags, spaces included. An entity is the one character it stands for; context is free, and a text
 * without words is not sent. (DeepL, "Usage count and billing in DeepL API", with tag handling.)
 */
export function billedCharacters(tagged: TaggedText): number {
  if (!hasWords(tagged)) return 0
  return tokenise(tagged).reduce(
    (sum, token) => sum + (token.kind === 'text' ? [...token.text].length : 0),
    0,
  )
}
