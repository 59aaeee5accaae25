import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  BlocksFeature,
  editorConfigFactory,
  EXPERIMENTAL_TableFeature,
  getEnabledNodes,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig, type Block, type CollectionConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { demoContent } from '#demo/content/index.ts'
import {
  bold,
  bulletList,
  linkTo,
  paragraph,
  quoteBlock,
  richText,
  table,
} from '#demo/content/lexical.ts'

import { richTextsIn } from './walk.ts'

const blocks: Block[] = [
  {
    slug: 'quote',
    fields: [
      { name: 'text', type: 'textarea' },
      { name: 'attribution', type: 'text' },
    ],
  },
  {
    slug: 'callToAction',
    fields: [
      { name: 'text', type: 'textarea' },
      { name: 'label', type: 'text' },
      { name: 'url', type: 'text' },
    ],
  },
]

const collections: CollectionConfig[] = [
  { slug: 'pages', fields: [] },
  { slug: 'summits', fields: [] },
  { slug: 'sessions', fields: [] },
  { slug: 'media', upload: true, fields: [] },
]

/** Payload's own editor with the features of the demo: what it reads and writes again is valid. */
const createEditor = async () => {
  const config = await buildConfig({
    secret: 'a secret for a test that never signs',
    telemetry: false,
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
    editor: lexicalEditor(),
    collections,
  })
  const editorConfig = await editorConfigFactory.fromFeatures({
    config,
    features: ({ defaultFeatures }) => [
      ...defaultFeatures,
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks }),
    ],
  })
  return createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error
    },
  })
}

const plainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the demo rich text', () => {
  let editor: Awaited<ReturnType<typeof createEditor>>

  beforeAll(async () => {
    editor = await createEditor()
  })

  const writtenAgain = (state: unknown) =>
    plainJson(editor.parseEditorState(JSON.stringify(state)).toJSON())

  it('is what the editor itself would have saved', () => {
    const states = richTextsIn(demoContent)
    expect(states.length).toBeGreaterThan(25)
    for (const state of states) expect(writtenAgain(state)).toEqual(plainJson(state))
  })

  it('would be caught with a key missing', () => {
    const broken = richText({ ...paragraph(bold('Bold words'), ' first.'), textFormat: 0 })
    expect(writtenAgain(broken)).not.toEqual(plainJson(broken))
  })

  it('uses every kind of node that readers should see', () => {
    const kinds = new Set<string>()
    const collect = (value: unknown) => {
      JSON.stringify(value, (key, inner: unknown) => {
        if (key === 'type' && typeof inner === 'string') kinds.add(inner)
        return inner
      })
    }
    richTextsIn(demoContent).forEach(collect)
    for (const kind of [
      'heading',
      'list',
      'quote',
      'link',
      'upload',
      'table',
      'block',
      'horizontalrule',
      'linebreak',
    ]) {
      expect(kinds, kind).toContain(kind)
    }
  })

  it('gives the same link and block the same id in every build, and others another', () => {
    const idOf = (text: string) => quoteBlock(text, 'Somebody')['fields']
    expect(idOf('One.')).toEqual(idOf('One.'))
    expect(idOf('One.')).not.toEqual(idOf('Two.'))
    expect(linkTo('here', { ref: 'pages/about' })['id']).not.toBe(
      linkTo('here', { ref: 'pages/privacy' })['id'],
    )
  })

  it('marks the first row and the first column of a table as headings', () => {
    const states = table(['', 'A'], ['1', 'x']).children?.map((row) =>
      row.children?.map((cell) => cell['headerState']),
    )
    expect(states).toEqual([
      [3, 1],
      [2, 0],
    ])
  })

  it('numbers the items of a list', () => {
    expect(bulletList('a', ['b', bold('c')]).children?.map((item) => item['value'])).toEqual([1, 2])
  })
})
