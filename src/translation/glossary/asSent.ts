import { protect } from '#i18n/glossary/protect.ts'
import { hasWords } from '#i18n/providers/hasWords.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import type { SentenceTerms } from './sentenceTerms.ts'

/**
 * A sentence as it is sent and billed: names that stay as they are have become tags, and what is
 * nothing but such names is not sent.
 */
export const asSent =
  ({ index }: Pick<SentenceTerms, 'index'>) =>
  (source: TaggedText): TaggedText => {
    const { text, words } = protect(source, index)
    return words.size > 0 && !hasWords(text) ? '' : text
  }
