import type { Locale } from '#i18n/locales.ts'
import type { Run } from './inline/runs.ts'
import { runsText } from './inline/runs.ts'
import { splitRuns } from './sentences/splitRuns.ts'
import { encodeSentence, type EncodedSentence } from './tagged/encode.ts'
import { decodeSentence } from './tagged/decode.ts'
import type { TaggedText } from './types.ts'

/** One sentence of a paragraph: what a unit is made of, and what its target is put back with. */
export type ParagraphSentence = { encoded: EncodedSentence; gap: string; gapRuns: readonly Run[] }

export type EncodedParagraph = { lead: readonly Run[]; sentences: readonly ParagraphSentence[] }

/** Cuts a paragraph into sentences of tagged text. */
export function encodeParagraph(runs: readonly Run[], locale: Locale): EncodedParagraph {
  const { lead, sentences } = splitRuns(runs, locale)
  return {
    lead,
    sentences: sentences.map(({ runs: sentence, gap }) => ({
      encoded: encodeSentence(sentence),
      gap: runsText(gap, () => ''),
      gapRuns: gap,
    })),
  }
}

/**
 * Puts a paragraph together from one target a sentence. A sentence left empty on purpose takes the
 * white space before it along; the white space at the paragraph's end stays.
 */
export function decodeParagraph(
  { lead, sentences }: EncodedParagraph,
  targets: readonly TaggedText[],
): Run[] {
  const runs: Run[] = [...lead]
  let pending: readonly Run[] = []
  sentences.forEach(({ encoded, gapRuns }, index) => {
    const target = targets[index] ?? ''
    if (target === '') return
    runs.push(...pending, ...decodeSentence(target, encoded))
    pending = gapRuns
  })
  runs.push(...(sentences.at(-1)?.gapRuns ?? []))
  return runs
}
