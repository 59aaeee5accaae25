import type { LexicalNode } from '../lexical/nodes.ts'

/**
 * One inline node where it stands. Lexical nodes have no ids, and equal nodes may even be the same
 * object, so a place is made for each and places are compared by reference.
 */
export type Place = { node: LexicalNode }

/**
 * A stretch of a paragraph: words of one text node, or (`text: null`) a node kept whole.
 * A paragraph laid out as runs can be cut anywhere and put together again without loss.
 */
export type Run = {
  /** The links around it, outermost first. */
  within: readonly Place[]
  place: Place
  text: string | null
}

/** A plain field's text as runs, so that plain and rich text take the same way. */
export function plainRuns(text: string): Run[] {
  return [{ within: [], place: { node: { type: 'text', text } }, text }]
}

/** The words of runs; `standIn` gives the one character that stands for a node kept whole. */
export function runsText(runs: readonly Run[], standIn: (node: LexicalNode) => string): string {
  return runs.map((run) => run.text ?? standIn(run.place.node)).join('')
}

/** The part of runs between two positions of their text, where a node kept whole is one long. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const slice: Run[] = []
  let position = 0
  for (const run of runs) {
    const from = position
    position += run.text?.length ?? 1
    if (position <= start || from >= end) continue
    const text = run.text?.slice(Math.max(start - from, 0), end - from) ?? null
    slice.push({ ...run, text })
  }
  return slice
}

/** Runs with neighbouring words of one place as one run again: the inverse of slicing. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    const isSame = last?.place === run.place && last.text !== null && run.text !== null
    if (isSame) merged[merged.length - 1] = { ...run, text: `${last.text ?? ''}${run.text ?? ''}` }
    else merged.push(run)
  }
  return merged
}
