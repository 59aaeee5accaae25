import { allCollections, allGlobals } from '#collections/index.ts'
import { RICH_TEXT_BLOCKS } from '#collections/shared/richText/blocks.ts'
import { demoContent } from '#demo/content/index.ts'
import { runChecks } from '#i18n/checks/runChecks.ts'
import { readTmx } from '#i18n/exchange/tmx/readTmx.ts'
import type { Locale } from '#i18n/locales.ts'
import { memoryKey } from '#i18n/memory/keys.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import type { FieldSchema } from '#i18n/units/types.ts'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const TMX = path.resolve(import.meta.dirname, '../../../demo/demo.tmx')
const TARGETS = ['fr', 'es', 'ar'] as const satisfies Locale[]
const KINDS = ['summits', 'sessions', 'sponsors', 'people', 'pages', 'media'] as const

/** Rows get ids when they are stored; the engine addresses them by these. */
function withRowIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((row, at) =>
      isRow(row) ? { id: `row-${String(at)}`, ...(withRowIds(row) as object) } : withRowIds(row),
    )
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withRowIds(inner)]))
}

const isRow = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('ref' in value) && !('type' in value)

function demoSentences(): Set<string> {
  const richTextBlocks = Object.fromEntries(
    RICH_TEXT_BLOCKS.map((block) => [block.slug, block.fields as readonly FieldSchema[]]),
  )
  const cut = (fields: unknown, data: unknown) =>
    segmentDocument({
      schema: { fields: fields as readonly FieldSchema[], richTextBlocks },
      document: withRowIds(data) as Record<string, unknown>,
      locale: 'en',
    }).map(({ source }) => source)
  const collections = allCollections({ isHttps: false, uploadsDir: '/nowhere' })
  const fieldsOf = (slug: string) => collections.find((one) => one.slug === slug)?.fields ?? []
  return new Set([
    ...KINDS.flatMap((kind) => demoContent[kind].flatMap(({ data }) => cut(fieldsOf(kind), data))),
    ...allGlobals.flatMap(({ slug, fields }) =>
      cut(fields, demoContent[slug as 'settings' | 'navigation']),
    ),
  ])
}

describe('the demo’s translation memory', () => {
  const memory = new Map<string, { source: string; target: string; locale: Locale }>()

  beforeAll(async () => {
    for await (const { source, targets } of readTmx(createReadStream(TMX))) {
      for (const { locale, text } of targets) {
        const key = memoryKey({ source: source.text, sourceLocale: 'en', targetLocale: locale })
        memory.set(key, { source: source.text, target: text, locale })
      }
    }
  })

  it.each(TARGETS)('knows every sentence of the demo in %s', (locale) => {
    const unknown = [...demoSentences()].filter(
      (source) => !memory.has(memoryKey({ source, sourceLocale: 'en', targetLocale: locale })),
    )
    expect(unknown).toEqual([])
  })

  it('holds no sentence that the demo does not have', () => {
    const sentences = demoSentences()
    expect([...memory.values()].filter(({ source }) => !sentences.has(source))).toEqual([])
  })

  it('passes the checks that every machine’s text must pass', () => {
    const wrong = [...memory.values()].flatMap(({ source, target, locale }) =>
      runChecks({ unit: { source, target }, sourceLocale: 'en', targetLocale: locale })
        .filter(({ severity }) => severity === 'error')
        .map(({ id, message }) => ({ locale, id, message, source, target })),
    )
    expect(wrong).toEqual([])
  })
})
