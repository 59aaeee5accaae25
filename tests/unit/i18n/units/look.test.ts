import { lookOf } from '#i18n/units/lexical/look.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import { describe, expect, it } from 'vitest'

const text = (words: string) => ({ type: 'text', text: words })
const item = (...children: object[]) => ({ type: 'listitem', children })

const value = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h3', children: [text('A heading')] },
      { type: 'paragraph', children: [text('A paragraph')] },
      {
        type: 'list',
        listType: 'number',
        children: [
          item(text('First'), {
            type: 'list',
            listType: 'bullet',
            children: [item(text('Inner'))],
          }),
        ],
      },
      { type: 'quote', children: [text('Words')] },
    ],
  },
}

describe('how a sentence’s paragraph looks', () => {
  const units = segmentDocument({
    schema: { fields: [{ type: 'richText', name: 'body', localized: true }] },
    document: { body: value },
    locale: 'en',
  })

  it.each([
    ['A heading', { kind: 'heading', level: 3 }],
    ['A paragraph', { kind: 'paragraph' }],
    ['First', { kind: 'list-item', isOrdered: true }],
    ['Inner', { kind: 'list-item', isOrdered: false }],
    ['Words', { kind: 'quote' }],
  ])('%s', (source, look) => {
    const block = units.find((unit) => unit.source === source)?.block
    expect(block).toBeDefined()
    expect(lookOf(value, block ?? '')).toEqual(look)
  })

  it.each(['', '9.9', '0.0.0.0', '0:label'])(
    'is a paragraph where nothing says more (%s)',
    (block) => {
      expect(lookOf(value, block)).toEqual({ kind: 'paragraph' })
    },
  )
})
