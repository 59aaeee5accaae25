import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '#i18n/units/lexical/nodes.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import {
  autoLink,
  block,
  BOLD,
  checkItem,
  CODE,
  heading,
  horizontalRule,
  inlineBlock,
  internalLink,
  ITALIC,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  quote,
  state,
  STRIKETHROUGH,
  SUBSCRIPT,
  SUPERSCRIPT,
  tab,
  table,
  text,
  UNDERLINE,
  upload,
} from '#tests/unit/i18n/units/support/lexical.ts'
import { translateDocument } from '#tests/unit/i18n/units/support/rebuild.ts'
import { bodySchema } from '#tests/unit/i18n/units/support/schema.ts'
import { mapWords } from '#tests/unit/i18n/units/support/translate.ts'

const units = (...nodes: LexicalNode[]) =>
  segmentDocument({ schema: bodySchema, document: { body: state(...nodes) }, locale: 'en' })

const sources = (...nodes: LexicalNode[]) =>
  units(...nodes).map(({ block: address, source }) => `${address} ${source}`)

const emoji: LexicalNode = { type: 'emoji', version: 1, children: [text('Not ours.')] }

describe('rich text becomes units', () => {
  it.each<[string, LexicalNode[], string[]]>([
    ['a paragraph', [paragraph(text('One. Two.'))], ['0 One.', '0 Two.']],
    ['headings', [heading('h2', text('A')), heading('h4', text('B'))], ['0 A', '1 B']],
    ['a quote', [quote(text('A door.'))], ['0 A door.']],
    [
      'nested lists',
      [list('bullet', item(text('A')), item(list('number', item(text('B')), item(text('C')))))],
      ['0.0 A', '0.1.0.0 B', '0.1.0.1 C'],
    ],
    [
      'words beside a nested list',
      [list('bullet', item(text('A'), list('number', item(text('B'))), text('C')))],
      ['0.0+0 A', '0.0.1.0 B', '0.0+2 C'],
    ],
    ['check marks', [list('check', checkItem(true, text('Go')))], ['0.0 Go']],
    ['a table', [table(['A', 'B'], ['C', '—'])], ['0.0.0.0 A', '0.0.1.0 B', '0.1.0.0 C']],
    ['a rule', [horizontalRule()], []],
    [
      'an upload with a caption',
      [upload({ caption: 'Dawn. Dusk.' })],
      ['0:caption Dawn.', '0:caption Dusk.'],
    ],
    ['an upload without fields', [upload(null)], []],
    [
      'a block, its rows and its own rich text',
      [
        block('callToAction', {
          text: 'Come.',
          label: 'Go',
          url: 'https://example.org/go',
          points: [{ id: 'p1', point: 'Free' }],
          body: state(paragraph(text('In')), paragraph(text('side'))),
        }),
      ],
      ['0:text Come.', '0:label Go', '0:points.p1.point Free', '0:body:0 In', '0:body:1 side'],
    ],
    ['a block nobody knows', [block('poll', { question: 'Which?' })], []],
    ['an unknown node by itself', [emoji], []],
    ['an unknown node in a line', [paragraph(text('A '), emoji, text(' B'))], ['0 A <x1/> B']],
    ['an empty paragraph', [paragraph()], []],
    ['punctuation alone', [paragraph(text('* * *'))], []],
    ['an address alone', [paragraph(autoLink('https://example.org/a?b=c'))], []],
  ])('from %s', (_, nodes, expected) => {
    expect(sources(...nodes)).toStrictEqual(expected)
  })
})

describe('inline content becomes tags', () => {
  it.each<[string, LexicalNode[], string]>([
    ['bold words', [text('A '), text('b', BOLD), text(' c')], 'A <g1>b</g1> c'],
    [
      'neighbours of other formats',
      [text('A'), text('b', BOLD), text('c', BOLD | ITALIC)],
      'A<g1>b</g1><g2>c</g2>',
    ],
    ['neighbours of one format', [text('A'), text('b'), text('c')], 'A<g1>b</g1>c'],
    ['a sentence in one format, which needs no tag', [text('All bold', BOLD)], 'All bold'],
    ['a link', [text('See '), link('https://e.org', text('this'))], 'See <g1>this</g1>'],
    [
      'formats in a link',
      [text('See '), link('https://e.org', text('the '), text('map', ITALIC))],
      'See <g1>the <g2>map</g2></g1>',
    ],
    ['a link without words', [text('A'), link('https://e.org')], 'A<x1/>'],
    ['a line break', [text('A'), lineBreak(), text('B')], 'A<x1/>B'],
    ['a line break in a link', [link('https://e.org', text('A'), lineBreak())], '<g1>A<x2/></g1>'],
    ['a tab', [text('A'), tab(), text('B')], 'A<x1/>B'],
    ['an inline block', [text('By '), inlineBlock('chip', {})], 'By <x1/>'],
    ['empty text nodes', [text('A'), text(''), text('B')], 'A<x1/>B'],
    ['characters of markup', [text('5 < 6 & <g1>')], '5 &lt; 6 &amp; &lt;g1&gt;'],
  ])('for %s', (_, nodes, expected) => {
    expect(units(paragraph(...nodes)).map((unit) => unit.source)).toStrictEqual([expected])
  })

  it('closes a format at the end of a sentence and opens it again in the next', () => {
    const found = units(
      paragraph(text('Come '), text('early. Stay', BOLD), text(' late.  '), text('Bye.', BOLD)),
    )
    expect(found.map(({ source, gap }) => [source, gap])).toStrictEqual([
      ['Come <g1>early.</g1>', ' '],
      ['<g1>Stay</g1> late.', '  '],
      ['Bye.', ''],
    ])
  })

  it('puts a format back together that two sentences share, with the space between them', () => {
    const body = state(paragraph(text('Come '), text('early. Stay', BOLD), text(' late.')))
    const [leaf] = translateDocument({
      schema: bodySchema,
      document: { body },
      target: ({ source }) => mapWords(source, (words) => words.toUpperCase()),
    })
    expect(leaf?.value).toStrictEqual(
      state(paragraph(text('COME '), text('EARLY. STAY', BOLD), text(' LATE.'))),
    )
  })

  it('says what each number stands for', () => {
    const marks = BOLD | ITALIC | STRIKETHROUGH | UNDERLINE | CODE | SUBSCRIPT | SUPERSCRIPT
    const [unit] = units(
      paragraph(
        text('A'),
        text('b', marks),
        link('https://e.org', text('c')),
        internalLink('pages', text('d')),
        lineBreak(),
        tab(),
        inlineBlock('mention', {}),
        emoji,
      ),
    )
    expect(
      unit?.tags.map(({ number, kind, stands, detail }) => [number, kind, stands, detail]),
    ).toStrictEqual([
      [1, 'pair', 'format', 'bold italic strikethrough underline code subscript superscript'],
      [2, 'pair', 'link', 'https://e.org'],
      [3, 'pair', 'link', 'pages'],
      [4, 'single', 'line-break', ''],
      [5, 'single', 'tab', ''],
      [6, 'single', 'inline-block', 'mention'],
      [7, 'single', 'node', 'emoji'],
    ])
  })

  it('translates the words of an inline block in its place', () => {
    const body = state(
      paragraph(text('By '), inlineBlock('mention', { label: 'the host' }), text('.')),
    )
    const [leaf] = translateDocument({
      schema: bodySchema,
      document: { body },
      target: ({ source }) => (source === 'the host' ? 'l’hôte' : 'Par <x1/>.'),
    })
    expect(leaf?.value).toStrictEqual(
      state(paragraph(text('Par '), inlineBlock('mention', { label: 'l’hôte' }), text('.'))),
    )
  })
})
