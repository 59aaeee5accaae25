import { segmentDocument } from '#i18n/units/segment.ts'
import type { LexicalNode } from '#i18n/units/lexical/nodes.ts'
import { RENDERERS } from '#src/site/richtext/renderers.ts'
import { freshDatabase, type FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite, type TestSite } from '#tests/helpers/translation/site.ts'
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
} from '#tests/unit/i18n/units/support/lexical.ts'
import { translateDocument } from '#tests/unit/i18n/units/support/rebuild.ts'
import { bodySchema } from '#tests/unit/i18n/units/support/schema.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const LIST: LexicalNode = list(
  'bullet',
  item(text('A.')),
  item(list('check', checkItem(true, text('B.')))),
)
const TABLE = table(['A.', 'B.'], ['C.', 'D.'])

/** What each kind of node that the editor makes gives to translate. */
const CASES: Record<string, [node: LexicalNode, sources: string[]]> = {
  text: [paragraph(text('A.')), ['A.']],
  paragraph: [paragraph(text('One. Two.')), ['One.', 'Two.']],
  linebreak: [paragraph(text('A'), lineBreak(), text('b.')), ['A<x1/>b.']],
  tab: [paragraph(text('A'), tab(), text('b.')), ['A<x1/>b.']],
  heading: [heading('h3', text('A.')), ['A.']],
  quote: [quote(text('A.')), ['A.']],
  list: [LIST, ['A.', 'B.']],
  listitem: [LIST, ['A.', 'B.']],
  link: [paragraph(text('A '), link('https://e.org', text('b')), text('.')), ['A <g1>b</g1>.']],
  autolink: [paragraph(text('A '), autoLink('https://e.org')), ['A <g1>https://e.org</g1>']],
  horizontalrule: [horizontalRule(), []],
  upload: [upload({ caption: 'One. Two.' }), ['One.', 'Two.']],
  block: [block('callToAction', { label: 'A', url: 'https://e.org' }), ['A']],
  inlineBlock: [
    paragraph(text('A '), inlineBlock('mention', { label: 'b' }), text('.')),
    ['A <x1/>.', 'b'],
  ],
  table: [TABLE, ['A.', 'B.', 'C.', 'D.']],
  tablerow: [TABLE, ['A.', 'B.', 'C.', 'D.']],
  tablecell: [TABLE, ['A.', 'B.', 'C.', 'D.']],
}
/** Lexical's own, which stand in every editor; `root` is around everything. */
const CORE = ['text', 'paragraph', 'linebreak', 'tab']

type KnownNode = { getType: () => string }
type Feature = { node: KnownNode | { with: unknown; replace: KnownNode } }

describe('the editor of this site', () => {
  let database: FreshDatabase
  let site: TestSite

  beforeAll(async () => {
    database = await freshDatabase()
    site = await bootSite({ database })
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const nodeTypes = (): string[] => {
    const { editor } = site.payload.config
    const { editorConfig } = editor as unknown as {
      editorConfig: { features: { nodes: Feature[] } }
    }
    const made = editorConfig.features.nodes.map(({ node }) =>
      'getType' in node ? node.getType() : node.replace.getType(),
    )
    return [...new Set([...CORE, ...made])]
  }

  it('makes no kind of node that the engine has no case for, or readers no look', () => {
    const types = nodeTypes()
    expect(types.length).toBeGreaterThan(CORE.length + 5)
    expect(types.filter((type) => !(type in CASES))).toEqual([])
    expect(types.filter((type) => !RENDERERS.has(type))).toEqual([])
    expect(Object.keys(CASES).filter((type) => !types.includes(type))).toEqual([])
  })

  it.each(Object.entries(CASES))(
    'has its %s translated, and nothing else changed',
    (_, [node, sources]) => {
      const document = { body: state(node) }
      const units = segmentDocument({ schema: bodySchema, document, locale: 'en' })
      expect(units.map(({ source }) => source)).toEqual(sources)
      const [same] = translateDocument({
        schema: bodySchema,
        document,
        target: (unit) => unit.source,
      })
      expect(JSON.stringify(same?.value)).toBe(JSON.stringify(document.body))
    },
  )
})
