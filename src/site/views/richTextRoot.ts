import type { RichTextNode } from './text.ts'

/** Whether a value looks like a node of a Lexical state. */
export function isRichTextNode(value: unknown): value is RichTextNode {
  if (typeof value !== 'object' || value === null) return false
  const { type, children } = value as { type?: unknown; children?: unknown }
  return typeof type === 'string' && (children === undefined || Array.isArray(children))
}

/** The root node of a stored Lexical state; null when the state is missing or says nothing. */
export function richTextRoot(state: unknown): RichTextNode | null {
  if (typeof state !== 'object' || state === null || !('root' in state)) return null
  const root = state.root
  return isRichTextNode(root) && saysSomething(root) ? root : null
}

const STANDS_ALONE = new Set(['upload', 'block', 'inlineBlock', 'relationship', 'horizontalrule'])

/** Whether a node holds words, a picture or a block: translators may leave a text empty on purpose. */
export function saysSomething(node: RichTextNode): boolean {
  if (STANDS_ALONE.has(node.type)) return true
  if (typeof node['text'] === 'string' && node['text'].trim() !== '') return true
  return childNodes(node).some(saysSomething)
}

/** The children of a node that are nodes themselves; stored json may hold anything. */
export function childNodes(node: RichTextNode): RichTextNode[] {
  return (node.children ?? []).filter(isRichTextNode)
}
