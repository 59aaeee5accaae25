import { createHash } from 'node:crypto'

import type { Ref } from './types.ts'

/** A node as Lexical serialises it; keys beyond these depend on `type`. */
export type LexicalNode = {
  readonly type: string
  readonly version: number
  readonly children?: readonly LexicalNode[]
  readonly [key: string]: unknown
}

/** An editor state as Payload stores it in a rich text field. */
export type RichText = { readonly root: LexicalNode }

/** Plain strings stand for unformatted text nodes. */
export type Inline = string | LexicalNode

const BOLD = 1
const ITALIC = 2

/** Payload gives links and blocks a 24-digit hex id; ours comes from the content, so that a rebuilt demo is the same demo. */
const stableId = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24)

const textNode = (text: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const inlineNodes = (content: readonly Inline[]) =>
  content.map((part) => (typeof part === 'string' ? textNode(part) : part))

const element = (
  type: string,
  children: readonly LexicalNode[],
  extra: Readonly<Record<string, unknown>> = {},
): LexicalNode => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...extra,
  children,
})

/** Bold words. */
export const bold = (text: string) => textNode(text, BOLD)

/** Italic words. */
export const italic = (text: string) => textNode(text, ITALIC)

/** A line break inside a paragraph. */
export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })

/** A link to an address on the web (or `mailto:`). */
export const link = (text: string, url: string): LexicalNode =>
  element('link', [textNode(text)], {
    version: 3,
    id: stableId('link', text, url),
    fields: { linkType: 'custom', newTab: false, url },
  })

/** A link to another document of this site. */
export const linkTo = (text: string, target: Ref<'pages' | 'summits' | 'sessions'>): LexicalNode =>
  element('link', [textNode(text)], {
    version: 3,
    id: stableId('link', text, target.ref),
    fields: {
      linkType: 'internal',
      newTab: false,
      doc: { relationTo: target.ref.slice(0, target.ref.indexOf('/')), value: target },
    },
  })

/** A paragraph. Lexical keeps the format of its first words at the paragraph too. */
export const paragraph = (...content: readonly Inline[]) => {
  const children = inlineNodes(content)
  const textFormat = children.find(({ type }) => type === 'text')?.['format'] ?? 0
  return element('paragraph', children, { textFormat, textStyle: '' })
}

/** A heading of level 2 to 4 (level 1 is the page's title). */
export const heading = (level: 2 | 3 | 4, ...content: readonly Inline[]) =>
  element('heading', inlineNodes(content), { tag: `h${level}` })

/** A quotation without attribution; `quoteBlock` names the speaker. */
export const quote = (...content: readonly Inline[]) => element('quote', inlineNodes(content))

type ListItem = Inline | readonly Inline[]

const itemInlines = (item: ListItem): readonly Inline[] =>
  Array.isArray(item) ? (item as readonly Inline[]) : [item as Inline]

/** A list with bullets. */
export const bulletList = (...items: readonly ListItem[]) =>
  element(
    'list',
    items.map((item, index) =>
      element('listitem', inlineNodes(itemInlines(item)), { value: index + 1 }),
    ),
    { listType: 'bullet', start: 1, tag: 'ul' },
  )

/** A numbered list, from 1. */
export const numberedList = (...items: readonly ListItem[]) =>
  element(
    'list',
    items.map((item, index) =>
      element('listitem', inlineNodes(itemInlines(item)), { value: index + 1 }),
    ),
    { listType: 'number', start: 1, tag: 'ol' },
  )

/** A check list; nothing on it is done yet. */
export const checkList = (...items: readonly ListItem[]) =>
  element(
    'list',
    items.map((item, index) =>
      element('listitem', inlineNodes(itemInlines(item)), { checked: false, value: index + 1 }),
    ),
    { listType: 'check', start: 1, tag: 'ul' },
  )

/** Lexical's bits: a cell of the heading row, a cell of the heading column, or both in the corner. */
const IN_HEADING_ROW = 1
const IN_HEADING_COLUMN = 2

const tableCell = (text: string, headerState: number) =>
  element('tablecell', text === '' ? [paragraph()] : [paragraph(text)], {
    backgroundColor: null,
    colSpan: 1,
    rowSpan: 1,
    headerState,
  })

/** A table whose first row holds column headings and whose first column holds row headings. */
export const table = (...rows: readonly (readonly string[])[]) =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((text, column) =>
          tableCell(
            text,
            (row === 0 ? IN_HEADING_ROW : 0) | (column === 0 ? IN_HEADING_COLUMN : 0),
          ),
        ),
      ),
    ),
  )

/** A rule between two parts of a text. */
export const horizontalRule = (): LexicalNode => ({ type: 'horizontalrule', version: 1 })

/** A picture in the run of the text. */
export const upload = (media: Ref<'media'>): LexicalNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id: stableId('upload', media.ref),
  fields: {},
  relationTo: 'media',
  value: media,
})

const block = (blockType: string, fields: Readonly<Record<string, string>>): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id: stableId(blockType, ...Object.values(fields)),
    blockName: '',
    blockType,
    ...fields,
  },
})

/** A quotation with its speaker, as a block inside rich text. */
export const quoteBlock = (text: string, attribution: string) =>
  block('quote', { text, attribution })

/** An invitation to act, as a block inside rich text. */
export const callToActionBlock = (fields: {
  readonly text: string
  readonly label: string
  readonly url: string
}) => block('callToAction', fields)

/** A whole rich text value. */
export const richText = (...children: readonly LexicalNode[]): RichText => ({
  root: element('root', children),
})
