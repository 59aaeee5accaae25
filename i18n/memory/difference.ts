import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { diffWordsWithSpace } from 'diff'

/** A run of words: in both sentences, only in the remembered one, or only in the one at hand. */
export type DifferencePart = { kind: 'same' | 'removed' | 'added'; text: string }

/**
 * What makes the remembered sentence another than the one at hand, by words. The parts that are not
 * `added` spell the remembered sentence, those that are not `removed` the one at hand; without tags.
 */
export function wordDifference(remembered: TaggedText, atHand: TaggedText): DifferencePart[] {
  return diffWordsWithSpace(plainText(remembered), plainText(atHand)).map(
    ({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  )
}
