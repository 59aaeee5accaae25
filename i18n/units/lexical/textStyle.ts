import type { LexicalNode } from './nodes.ts'

/** Lexical's format bits, in its own order. */
const FORMATS = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
  [128, 'highlight'],
  [256, 'lowercase'],
  [512, 'uppercase'],
  [1024, 'capitalize'],
] as const

const DEFAULTS: Readonly<Record<string, unknown>> = {
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  type: 'text',
  version: 1,
}

/** The style of a text node without any. */
export const PLAIN_STYLE = ''

/** What sets a text node apart from another but its words; equal for nodes that look the same. */
export function textStyle(node: LexicalNode): string {
  const differences = Object.entries(node).filter(
    ([key, value]) => key !== 'text' && value !== DEFAULTS[key],
  )
  if (differences.length === 0) return PLAIN_STYLE
  return JSON.stringify(differences.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** An unformatted text node, for words that had no node of their own in the source. */
export function plainTextNode(): LexicalNode {
  return { ...DEFAULTS, type: 'text', text: '' }
}

/** The formats of a text node in words: `bold italic`; `text` where it has none. */
export function formatNames(node: LexicalNode): string {
  const { format } = node
  const bits = typeof format === 'number' ? format : 0
  const names = FORMATS.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name)
  return names.length === 0 ? 'text' : names.join(' ')
}
