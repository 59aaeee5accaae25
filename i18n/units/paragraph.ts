import type { Locale } from '#i18n/locales.ts'
import type { Run } from './inline/runs.ts'
import { mergeRuns, runsText } from './inline/runs.ts'
import { splitRuns } from './sentences/splitRuns.ts'
import { encodeSentence, type EncodedSentence } from './tagged/encode.ts'
import { decodeSentence } from './tagged/decode.ts'
import type { TaggedText } from './types.ts'

/** One sentence of a paragraph: what a unit is made of, and what its target is put back with. */
export type ParagraphSentence = {
  runs: readonly Run[]
  encoded: EncodedSentence
  gap: string
  gapRuns: readonly Run[]
}

/** A target and what it is put back with. */
export type SentenceTarget = Pick<ParagraphSentence, 'encoded' | 'gapRuns'> & { target: TaggedText }

export type EncodedParagraph = { lead: readonly Run[]; sentences: readonly ParagraphSentence[] }

/** Cuts a paragraph into sentences of tagged text. */
export function encodeParagraph(runs: readonly Run[], locale: Locale): EncodedParagraph {
  const { lead, sentences } = splitRuns(runs, locale)
  return {
    lead,
    sentences: sentences.map(({ runs: sentence, gap }) => ({
      runs: sentence,
      encoded: encodeSentence(sentence),
      gap: runsText(gap, () => ''),
      gapRuns: gap,
    })),
  }
}

/** Two neighbouring sentences as one: encoded afresh, so that a format they share is one tag. */
export function encodePair(first: ParagraphSentence, second: ParagraphSentence): EncodedSentence {
  return encodeSentence(mergeRuns([...first.runs, ...first.gapRuns, ...second.runs]))
}

/**
 * Puts a paragraph together from the targets of its sentences. A sentence left empty on purpose takes
 * the white space before it along; the white space at the paragraph's end stays.
 */
export function decodeParagraph(lead: readonly Run[], sentences: readonly SentenceTarget[]): Run[] {
  const runs: Run[] = [...lead]
  let pending: readonly Run[] = []
  for (const { encoded, gapRuns, target } of sentences) {
    if (target === '') continue
    runs.push(...pending, ...decodeSentence(target, encoded))
    pending = gapRuns
  }
  runs.push(...(sentences.at(-1)?.gapRuns ?? []))
  return runs
}
