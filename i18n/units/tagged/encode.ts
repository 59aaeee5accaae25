import type { Place, Run } from '../inline/runs.ts'
import type { Tag, TaggedText } from '../types.ts'
import { describePlace } from '../lexical/describe.ts'
import { PLAIN_STYLE, textStyle } from '../lexical/textStyle.ts'
import { escapeText } from './escape.ts'

/** A tag, the place of the source it stands for, and the places around that one. */
export type PlacedTag = Tag & { place: Place; within: readonly Place[] }

export type EncodedSentence = {
  source: TaggedText
  tags: readonly PlacedTag[]
  /** The runs whose words are written without a tag. */
  bare: readonly Run[]
}

/**
 * Writes one sentence as tagged text. Words in the sentence's ordinary style stay bare: a sentence
 * that is bold from end to end needs no tag, and translators see fewer of them. Neighbouring text
 * nodes of one style keep their border by a tag on the second.
 */
export function encodeSentence(runs: readonly Run[]): EncodedSentence {
  const bare = bareRuns(runs)
  const tags: PlacedTag[] = []
  const number = (place: Place, within: readonly Place[], kind: Tag['kind']): string => {
    tags.push({ number: tags.length + 1, kind, ...describePlace(place.node), place, within })
    return String(tags.length)
  }

  let source = ''
  const open: { place: Place; number: string }[] = []
  const closeFrom = (depth: number): void => {
    while (open.length > depth) source += `</g${open.pop()?.number ?? ''}>`
  }
  for (const run of runs) {
    const { within, place, text } = run
    const around = text === null || bare.has(run) ? within : [...within, place]
    closeFrom(sharedDepth(open, around))
    for (const pair of around.slice(open.length)) {
      const opened = number(pair, around.slice(0, open.length), 'pair')
      open.push({ place: pair, number: opened })
      source += `<g${opened}>`
    }
    source += text === null ? `<x${number(place, within, 'single')}/>` : escapeText(text)
  }
  closeFrom(0)
  return { source, tags, bare: [...bare] }
}

/** How many of the pairs that are open stand around the next run as well. */
function sharedDepth(open: readonly { place: Place }[], around: readonly Place[]): number {
  const differs = open.findIndex(({ place }, depth) => place !== around[depth])
  return differs === -1 ? open.length : differs
}

function bareRuns(runs: readonly Run[]): ReadonlySet<Run> {
  const ordinary = ordinaryStyle(runs)
  const bare = new Set<Run>()
  runs.forEach((run, index) => {
    const before = runs[index - 1]
    const touchesBare = before && bare.has(before) && before.within.at(-1) === run.within.at(-1)
    const isOrdinary = run.text !== null && textStyle(run.place.node) === ordinary
    if (isOrdinary && !touchesBare) bare.add(run)
  })
  return bare
}

/** The style that needs no tag: the only one there is, else the plain one. */
function ordinaryStyle(runs: readonly Run[]): string {
  const words = runs.filter((run) => run.text !== null)
  const [only, ...others] = new Set(words.map((run) => textStyle(run.place.node)))
  return only !== undefined && others.length === 0 ? only : PLAIN_STYLE
}
