import { childNodes } from './richTextRoot.ts'
import type { LocalRichText, RichTextNode } from './text.ts'

/** Search engines show about this many characters. */
const LONGEST = 200

/** A text cut at a word, with an ellipsis where something was left out; null when there is none. */
export function shorten(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain === '') return null
  if (plain.length <= LONGEST) return plain
  const cut = plain.lastIndexOf(' ', LONGEST)
  return `${plain.slice(0, cut > 0 ? cut : LONGEST)}…`
}

/** The words of a rich text without any form. */
export function wordsOf(content: LocalRichText | null): string {
  return content ? nodeWords(content.root) : ''
}

function nodeWords(node: RichTextNode): string {
  if (typeof node['text'] === 'string') return node['text']
  const inline = childNodes(node).map(nodeWords)
  return node.type === 'paragraph' || node.type === 'heading'
    ? `${inline.join('')} `
    : inline.join('')
}
