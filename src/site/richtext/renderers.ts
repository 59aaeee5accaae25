import { heading, horizontalrule, paragraph, quote } from './nodes/blocks.tsx'
import { block, upload } from './nodes/embeds.tsx'
import { link } from './nodes/links.tsx'
import { list, listitem } from './nodes/lists.tsx'
import { table, tablecell, tablerow } from './nodes/tables.tsx'
import { linebreak, tab, text } from './nodes/text.tsx'
import type { NodeRenderer } from './types.ts'

/** How each kind of node is shown. A kind that is not here is shown as its children. */
export const RENDERERS: ReadonlyMap<string, NodeRenderer> = new Map([
  ['text', text],
  ['linebreak', linebreak],
  ['tab', tab],
  ['paragraph', paragraph],
  ['heading', heading],
  ['quote', quote],
  ['horizontalrule', horizontalrule],
  ['list', list],
  ['listitem', listitem],
  ['link', link],
  ['autolink', link],
  ['upload', upload],
  ['block', block],
  ['inlineBlock', block],
  ['table', table],
  ['tablerow', tablerow],
  ['tablecell', tablecell],
])

/** Kinds that may have nothing but their own kind beside them: they take their notes inside. */
export const KEEPS_NOTES_INSIDE: ReadonlySet<string> = new Set(['listitem', 'tablecell'])
