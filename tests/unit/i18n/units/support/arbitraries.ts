import fc from 'fast-check'

import type { LexicalNode } from '#i18n/units/lexical/nodes.ts'
import {
  autoLink,
  block,
  checkItem,
  heading,
  horizontalRule,
  inlineBlock,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  quote,
  state,
  tab,
  table,
  text,
  upload,
} from './lexical.ts'

/** Words that look like trouble: sentence ends, markup, entities, white space, other scripts. */
const scrap = fc.constantFrom(
  'Mr. Adams',
  'spoke.',
  'No. 5',
  'Why?',
  ' ',
  '  ',
  '\n',
  '\u00a0',
  '\u200f',
  'مرحبا.',
  '🎉',
  '<g1>',
  '</g1>',
  '<x2/>',
  '&lt;',
  '& ',
  '5 < 6 > 4',
  'https://example.org',
  '…',
  '',
)

export const words = fc.oneof(
  fc.array(scrap, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const format = fc.constantFrom(0, 0, 0, 1, 2, 3, 16, 64)

const textNode: fc.Arbitrary<LexicalNode> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(words, format).map(([value, bits]) => text(value, bits)) },
  // Written by hand or by another tool: other key order, keys left out, keys added.
  { weight: 1, arbitrary: words.map((value) => ({ type: 'text', text: value })) },
  {
    weight: 1,
    arbitrary: words.map((value) => ({
      text: value,
      type: 'text',
      $: { color: 'red' },
      version: 1,
    })),
  },
)

const unknownInline: LexicalNode = {
  type: 'emoji',
  version: 1,
  children: [{ type: 'text', text: 'Leave this alone.' }],
}

const leafInline: fc.Arbitrary<LexicalNode> = fc.oneof(
  { weight: 8, arbitrary: textNode },
  { weight: 2, arbitrary: fc.constant(lineBreak()) },
  { weight: 1, arbitrary: fc.constantFrom(tab(), unknownInline) },
  { weight: 1, arbitrary: words.map((label) => inlineBlock('mention', { label })) },
)

const inline: fc.Arbitrary<LexicalNode> = fc.oneof(
  { weight: 5, arbitrary: leafInline },
  {
    weight: 2,
    arbitrary: fc
      .array(leafInline, { maxLength: 3 })
      .map((children) => link('https://example.org', ...children)),
  },
  { weight: 1, arbitrary: fc.constant(autoLink('https://example.org')) },
)

const inlines = fc.array(inline, { maxLength: 6 })

const listNode: fc.Arbitrary<LexicalNode> = fc
  .tuple(inlines, inlines, fc.boolean())
  .map(([first, second, isChecked]) =>
    list('bullet', item(...first), item(...second, list('check', checkItem(isChecked, ...first)))),
  )

const blockNode: fc.Arbitrary<LexicalNode> = fc.oneof(
  { weight: 5, arbitrary: inlines.map((children) => paragraph(...children)) },
  { weight: 1, arbitrary: inlines.map((children) => heading('h3', ...children)) },
  { weight: 1, arbitrary: inlines.map((children) => quote(...children)) },
  { weight: 1, arbitrary: listNode },
  { weight: 1, arbitrary: fc.constant(horizontalRule()) },
  { weight: 1, arbitrary: words.map((caption) => upload({ caption })) },
  { weight: 1, arbitrary: fc.tuple(words, words).map(([a, b]) => table([a, b], [b, a])) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, inlines)
      .map(([label, body]) => block('callToAction', { label, body: state(paragraph(...body)) })),
  },
  { weight: 1, arbitrary: fc.constant(unknownInline) },
  { weight: 1, arbitrary: textNode },
)

export const richText = fc.array(blockNode, { maxLength: 5 }).map((children) => state(...children))

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 })

/** Documents of `summitSchema`. */
export const documents = fc.record(
  {
    title: maybe(words),
    introduction: maybe(richText),
    kicker: words,
    practical: fc.record({ directions: words, city: words }),
    facts: fc.uniqueArray(fc.record({ id: fc.uuid(), value: words, label: maybe(words) }), {
      maxLength: 3,
      selector: (row) => row.id,
    }),
    announcement: fc.record({ text: maybe(words) }),
    acknowledgement: richText,
    layout: fc.uniqueArray(
      fc.record({ id: fc.uuid(), blockType: fc.constantFrom('quote', 'gone'), text: words }),
      { maxLength: 3, selector: (row) => row.id },
    ),
  },
  { requiredKeys: ['practical', 'facts', 'announcement', 'layout'] },
)
