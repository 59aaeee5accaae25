import type { TaggedText } from '../types.ts'
import { pairTokens } from './pairs.ts'
import { tokenise, type Token } from './tokens.ts'

export type TagProblemKind = 'missing' | 'doubled' | 'unknown' | 'unbalanced' | 'nested' | 'empty'

export type TagProblem = {
  /**
   * `unbalanced` lacks its other half, `nested` crosses another pair or left the pair it stood in,
   * `empty` is a pair around no words where the source has some.
   */
  kind: TagProblemKind
  /** As it is written at its start: `<g1>` or `<x2/>`. */
  tag: string
}

/** One tag of a text, with the pair that stands around it and whether it holds words. */
type Use = {
  tag: string
  parent: number | null
  isCrossed: boolean
  isEmpty: boolean
}

/**
 * What is wrong with the tags of a target, in the order found; nothing when every tag of the source
 * stands in it exactly once, in its pair. Tags may move freely otherwise: word order differs.
 */
export function tagProblems(source: TaggedText, target: TaggedText): TagProblem[] {
  const wanted = readTags(source)
  const found = readTags(target)
  const problems: TagProblem[] = []
  const seen = new Set<string>()
  for (const use of found.uses) {
    const original = wanted.uses.find((candidate) => candidate.tag === use.tag)
    if (!original) problems.push({ kind: 'unknown', tag: use.tag })
    else if (seen.has(use.tag)) problems.push({ kind: 'doubled', tag: use.tag })
    else problems.push(...misuses(original, use))
    seen.add(use.tag)
  }
  for (const tag of found.unbalanced) {
    problems.push({ kind: 'unbalanced', tag })
    seen.add(tag)
  }
  for (const { tag } of wanted.uses) {
    if (!seen.has(tag)) problems.push({ kind: 'missing', tag })
  }
  return problems
}

function misuses(original: Use, use: Use): TagProblem[] {
  const problems: TagProblem[] = []
  const isPair = use.tag.startsWith('<g')
  // A line break may leave a link or enter one: nothing of the document is lost by that.
  if (isPair && (use.isCrossed || use.parent !== original.parent)) {
    problems.push({ kind: 'nested', tag: use.tag })
  }
  if (use.isEmpty && !original.isEmpty) problems.push({ kind: 'empty', tag: use.tag })
  return problems
}

function readTags(tagged: TaggedText): { uses: Use[]; unbalanced: string[] } {
  const tokens = tokenise(tagged)
  const { closings, unbalanced } = pairTokens(tokens)
  const uses: Use[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'single') {
      uses.push({
        ...around(tokens, closings, at),
        tag: `<x${String(token.number)}/>`,
        isEmpty: false,
      })
    }
    const end = closings.get(at)
    if (token.kind === 'open' && end !== undefined) {
      const isEmpty = !tokens.slice(at, end).some((inner) => inner.kind === 'text')
      uses.push({ ...around(tokens, closings, at), tag: `<g${String(token.number)}>`, isEmpty })
    }
  })
  return { uses, unbalanced: unbalanced.map((number) => `<g${String(number)}>`) }
}

/** The innermost pair around a position, and whether a pair begun before it ends inside it. */
function around(
  tokens: readonly Token[],
  closings: ReadonlyMap<number, number>,
  at: number,
): Pick<Use, 'parent' | 'isCrossed'> {
  const end = closings.get(at) ?? at
  const before = [...closings].filter(([open, close]) => open < at && close > at)
  const parent = before.sort(([a], [b]) => b - a)[0]
  return {
    parent: parent ? numberAt(tokens, parent[0]) : null,
    isCrossed: before.some(([, close]) => close < end),
  }
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  return token && token.kind !== 'text' ? token.number : null
}
