import { childrenOf, isLexicalState, type LexicalNode } from './nodes.ts'

/** How a paragraph looks to readers, so that people at work on its sentences see the page in them. */
export type Look =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: number }
  | { kind: 'quote' }
  | { kind: 'list-item'; isOrdered: boolean }

const PARAGRAPH: Look = { kind: 'paragraph' }

/**
 * How the paragraph at a unit's `block` address looks in a field's value. Plain fields, addresses
 * that the value does not have (it has changed since) and fields inside blocks are paragraphs.
 */
export function lookOf(value: unknown, block: string): Look {
  if (block === '' || block.includes(':') || !isLexicalState(value)) return PARAGRAPH
  const [address = ''] = block.split(/[+~]/, 1)
  let node: LexicalNode | undefined = value.root
  let look: Look = PARAGRAPH
  for (const index of address === '' ? [] : address.split('.')) {
    const parent: LexicalNode = node
    node = childrenOf(parent)[Number(index)]
    if (!node) return PARAGRAPH
    look = ownLook(node, parent) ?? look
  }
  return look
}

function ownLook(node: LexicalNode, parent: LexicalNode): Look | null {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: Number(/^h([1-6])$/.exec(String(node.tag))?.[1] ?? 2) }
    case 'quote':
      return { kind: 'quote' }
    case 'listitem':
      return { kind: 'list-item', isOrdered: parent.listType === 'number' }
    default:
      return null
  }
}
