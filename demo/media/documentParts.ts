import type { LexicalNode, RichText } from '../content/lexical.ts'

/** What a printed document is made of, top to bottom. */
export type DocumentPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly marks: readonly string[]; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'facts'; readonly facts: readonly { value: string; label: string }[] }

const textOf = (node: LexicalNode): string => {
  if (node.type === 'text') return String(node['text'])
  if (node.type === 'linebreak') return ' '
  return (node.children ?? []).map(textOf).join('')
}

/** `box` is drawn, as the standard fonts have no such sign. */
const listMark = (listType: unknown, index: number) => {
  if (listType === 'number') return `${String(index + 1)}.`
  return listType === 'check' ? 'box' : '\u2022'
}

const partOf = (node: LexicalNode): readonly DocumentPart[] => {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node['tag'] === 'h2' ? 2 : 3, text: textOf(node) }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(node) }]
    case 'quote':
      return [{ kind: 'quote', text: textOf(node) }]
    case 'list':
      return [
        {
          kind: 'list',
          marks: children.map((_, index) => listMark(node['listType'], index)),
          items: children.map(textOf),
        },
      ]
    case 'table':
      return [{ kind: 'table', rows: children.map((row) => (row.children ?? []).map(textOf)) }]
    default:
      // Pictures, rules and invitations to act have no place on paper.
      return []
  }
}

/** The printable parts of a rich text, in order. */
export const documentParts = (text: RichText | undefined): readonly DocumentPart[] =>
  (text?.root.children ?? []).flatMap(partOf)
