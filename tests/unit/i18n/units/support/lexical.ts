import type { LexicalNode } from '#i18n/units/lexical/nodes.ts'

/** Nodes as Payload's editor stores them, key order included. */

export const BOLD = 1
export const ITALIC = 2
export const STRIKETHROUGH = 4
export const UNDERLINE = 8
export const CODE = 16
export const SUBSCRIPT = 32
export const SUPERSCRIPT = 64

const element = (children: readonly LexicalNode[]) => ({
  children: [...children],
  direction: 'ltr',
  format: '',
  indent: 0,
})

export const text = (words: string, format = 0): LexicalNode => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})

export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })

export const tab = (): LexicalNode => ({
  detail: 2,
  format: 0,
  mode: 'normal',
  style: '',
  text: '\t',
  type: 'tab',
  version: 1,
})

export const link = (url: string, ...children: LexicalNode[]): LexicalNode => ({
  ...element(children),
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  id: '6650a1f0c0ffee0000000001',
})

export const internalLink = (relationTo: string, ...children: LexicalNode[]): LexicalNode => ({
  ...element(children),
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value: 'a3f1' } },
  id: '6650a1f0c0ffee0000000002',
})

export const autoLink = (url: string): LexicalNode => ({
  ...element([text(url)]),
  type: 'autolink',
  version: 2,
  fields: { linkType: 'custom', url },
})

export const paragraph = (...children: LexicalNode[]): LexicalNode => ({
  ...element(children),
  type: 'paragraph',
  version: 1,
  textFormat: 0,
  textStyle: '',
})

export const heading = (tag: 'h2' | 'h3' | 'h4', ...children: LexicalNode[]): LexicalNode => ({
  ...element(children),
  type: 'heading',
  version: 1,
  tag,
})

export const quote = (...children: LexicalNode[]): LexicalNode => ({
  ...element(children),
  type: 'quote',
  version: 1,
})

type ListType = 'bullet' | 'number' | 'check'

export const list = (listType: ListType, ...items: LexicalNode[]): LexicalNode => ({
  ...element(items),
  type: 'list',
  version: 1,
  listType,
  start: 1,
  tag: listType === 'number' ? 'ol' : 'ul',
})

export const item = (...children: LexicalNode[]): LexicalNode => ({
  ...element(children),
  type: 'listitem',
  version: 1,
  value: 1,
})

export const checkItem = (checked: boolean, ...children: LexicalNode[]): LexicalNode => ({
  ...item(...children),
  checked,
})

export const table = (...rows: string[][]): LexicalNode => ({
  ...element(
    rows.map((cells, row) => ({
      ...element(
        cells.map((words) => ({
          ...element([paragraph(text(words))]),
          type: 'tablecell',
          version: 1,
          colSpan: 1,
          rowSpan: 1,
          backgroundColor: null,
          headerState: row === 0 ? 1 : 0,
        })),
      ),
      type: 'tablerow',
      version: 1,
    })),
  ),
  type: 'table',
  version: 1,
})

export const horizontalRule = (): LexicalNode => ({ type: 'horizontalrule', version: 1 })

export const upload = (fields: Record<string, unknown> | null): LexicalNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id: '6650a1f0c0ffee0000000003',
  fields,
  relationTo: 'media',
  value: 'b7c2',
})

export const block = (blockType: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '6650a1f0c0ffee0000000004', blockName: 'For editors', ...fields, blockType },
})

export const inlineBlock = (blockType: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: '6650a1f0c0ffee0000000005', ...fields, blockType },
})

export const state = (...children: LexicalNode[]) => ({
  root: { ...element(children), type: 'root', version: 1 },
})
