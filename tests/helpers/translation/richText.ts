type Node = { [key: string]: unknown; type: string; version: number }

const element = { direction: null, format: '', indent: 0, version: 1 } as const

export const text = (words: string, format = 0): Node => ({
  type: 'text',
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
  version: 1,
})

export const bold = (words: string): Node => text(words, 1)

export const link = (words: string, url: string): Node => ({
  ...element,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [text(words)],
})

/** A link to a document of the site: `{ pages: id }`. */
export const internalLink = (words: string, to: Record<string, string>): Node => {
  const [relationTo, value] = Object.entries(to)[0] ?? []
  return {
    ...element,
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [text(words)],
  }
}

export const paragraph = (...children: Node[]): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

/** A Lexical state as Payload stores it. */
export const richText = (...children: Node[]) => ({
  root: { ...element, format: '' as const, type: 'root', children },
})
