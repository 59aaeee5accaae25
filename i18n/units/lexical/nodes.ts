import { isRecord } from '../fields/record.ts'

/** A node of a stored Lexical state. Only what the engine needs is known; the rest is carried along. */
export type LexicalNode = { type: string; [key: string]: unknown }

export type LexicalState = { root: LexicalNode; [key: string]: unknown }

/** Nodes that stand by themselves. Everything else counts as inline where it stands beside text. */
const BLOCK_TYPES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
  'horizontalrule',
  'upload',
  'relationship',
  'block',
])

/** Inline nodes whose text is translated in place; other inline nodes stay whole. */
const INLINE_CONTAINERS: ReadonlySet<string> = new Set(['link', 'autolink'])

export function isLexicalNode(value: unknown): value is LexicalNode {
  return isRecord(value) && typeof value.type === 'string'
}

export function isLexicalState(value: unknown): value is LexicalState {
  return isRecord(value) && isLexicalNode(value.root)
}

export function isBlockNode(node: LexicalNode): boolean {
  return BLOCK_TYPES.has(node.type)
}

export function isInlineContainer(node: LexicalNode): boolean {
  return INLINE_CONTAINERS.has(node.type)
}

/** The text of a text node; `null` for every other node, tabs included: they are no words. */
export function textOf(node: LexicalNode): string | null {
  return node.type === 'text' && typeof node.text === 'string' ? node.text : null
}

/** A node's children; none when it has no list of nodes, so that what is not understood is kept. */
export function childrenOf(node: LexicalNode): readonly LexicalNode[] {
  const { children } = node
  return Array.isArray(children) && children.every(isLexicalNode) ? children : []
}
