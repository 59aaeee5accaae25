import { localeDefinition, type Locale } from '#i18n/locales.ts'
import { splitAtTags } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { diffArrays } from 'diff'

export type DifferencePart = { kind: 'same' | 'removed' | 'added'; text: TaggedText }

/**
 * What changed between two sources of a sentence, word by word as the language has words, tags whole;
 * removed words stand before those that were added in their place. The parts that are not `added`,
 * joined, are `before`; those that are not `removed` are `after`.
 */
export function sourceDifference(
  before: TaggedText,
  after: TaggedText,
  locale: Locale,
): readonly DifferencePart[] {
  return diffArrays(wordsOf(before, locale), wordsOf(after, locale)).map(
    ({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
}

const segmenters = new Map<Locale, Intl.Segmenter>()

function wordsOf(tagged: TaggedText, locale: Locale): string[] {
  const known = segmenters.get(locale)
  const segmenter =
    known ?? new Intl.Segmenter(localeDefinition(locale).intl, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return splitAtTags(tagged).flatMap((piece) =>
    piece.isTag ? [piece.text] : [...segmenter.segment(piece.text)].map(({ segment }) => segment),
  )
}
