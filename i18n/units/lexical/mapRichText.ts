import type { Place, Run } from '../inline/runs.ts'
import { childAddress, inlineAddress, stretchAddress } from './address.ts'
import { flattenInline } from './flatten.ts'
import { foldRuns } from './fold.ts'
import { childrenOf, isBlockNode, isLexicalState, type LexicalNode } from './nodes.ts'

export type RichTextMapper = {
  /** A stretch of inline content and its address; `null` leaves it as it is. */
  onText: (runs: readonly Run[], address: string) => readonly Run[] | null
  /** A block, inline block or upload node; the same object leaves it as it is. */
  onNode: (node: LexicalNode, address: string) => LexicalNode
}

/**
 * Walks a Lexical state top to bottom and gives the state with whatever the mapper answered in place.
 * Addresses are node indexes from the root; nodes nobody knows are passed by untouched.
 */
export function mapRichText(state: unknown, mapper: RichTextMapper): unknown {
  if (!isLexicalState(state)) return state
  const root = mapElement(state.root, '', mapper)
  return root === state.root ? state : { ...state, root }
}

function mapElement(node: LexicalNode, address: string, mapper: RichTextMapper): LexicalNode {
  const children = childrenOf(node)
  const stretches = splitChildren(children)
  const mapped = stretches.flatMap((stretch) => {
    const first = children[stretch.start]
    if (!stretch.isInline && first) {
      return [mapBlock(first, childAddress(address, stretch.start), mapper)]
    }
    const own = stretches.length === 1 ? address : stretchAddress(address, stretch.start)
    return mapInline(children.slice(stretch.start, stretch.end), own, mapper)
  })
  const isSame =
    mapped.length === children.length && mapped.every((child, index) => child === children[index])
  return isSame ? node : { ...node, children: mapped }
}

function mapBlock(node: LexicalNode, address: string, mapper: RichTextMapper): LexicalNode {
  const mapped = mapper.onNode(node, address)
  return mapElement(mapped, address, mapper)
}

function mapInline(
  nodes: readonly LexicalNode[],
  address: string,
  mapper: RichTextMapper,
): readonly LexicalNode[] {
  const runs = flattenInline(nodes)
  const rewritten = mapper.onText(runs, address)
  const replaced = new Map<Place, LexicalNode>()
  runs.forEach(({ place, text }, position) => {
    if (text !== null) return
    const node = mapper.onNode(place.node, inlineAddress(address, position))
    if (node !== place.node) replaced.set(place, node)
  })
  if (!rewritten && replaced.size === 0) return nodes
  return foldRuns(rewritten ?? runs, replaced)
}

type Stretch = { isInline: boolean; start: number; end: number }

/** Children as stretches: each block child by itself, neighbouring inline children together. */
function splitChildren(children: readonly LexicalNode[]): Stretch[] {
  const stretches: Stretch[] = []
  children.forEach((child, index) => {
    const isInline = !isBlockNode(child)
    const last = stretches.at(-1)
    if (isInline && last?.isInline) last.end = index + 1
    else stretches.push({ isInline, start: index, end: index + 1 })
  })
  return stretches
}
