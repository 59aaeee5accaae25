import { runsText, sliceRuns, type Run } from '../inline/runs.ts'
import type { LexicalNode } from '../lexical/nodes.ts'
import type { Locale } from '#i18n/locales.ts'
import { splitText } from './splitText.ts'
import { isTranslatable } from './words.ts'

/** A sentence and the white space after it, both still in the formatting of the source. */
export type SentenceRuns = { runs: readonly Run[]; gap: readonly Run[] }

/** A paragraph cut into sentences: `lead`, then each sentence and its gap, is the paragraph again. */
export type Paragraph = { lead: readonly Run[]; sentences: readonly SentenceRuns[] }

const OBJECT = '\uFFFC'
const NO_SENTENCES: readonly SentenceRuns[] = []

/** Cuts runs into sentences; a paragraph with nothing to translate has none. */
export function splitRuns(runs: readonly Run[], locale: Locale): Paragraph {
  const words = runsText(runs, () => ' ')
  if (!isTranslatable(words)) return { lead: runs, sentences: NO_SENTENCES }
  // A line break is a space to the rules of sentences, but it is content and never a gap.
  const solid = runsText(runs, () => OBJECT)
  const cores = splitText(runsText(runs, standIn), locale).map((range) => trimRange(solid, range))
  const sentences = cores.map((core, index) => ({
    runs: sliceRuns(runs, core.start, core.end),
    gap: sliceRuns(runs, core.end, cores[index + 1]?.start ?? solid.length),
  }))
  return { lead: sliceRuns(runs, 0, cores[0]?.start ?? 0), sentences }
}

function standIn(node: LexicalNode): string {
  return node.type === 'linebreak' || node.type === 'tab' ? ' ' : OBJECT
}

function trimRange(text: string, range: { start: number; end: number }) {
  const raw = text.slice(range.start, range.end)
  const start = range.start + (raw.length - raw.trimStart().length)
  return { start, end: range.end - (raw.length - raw.trimEnd().length) }
}
