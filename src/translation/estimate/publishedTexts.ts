import { publishedRows } from '#collections/shared/published.ts'
import type { Locale } from '#i18n/locales.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import type { SourceUnit } from '#i18n/units/types.ts'
import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { cut, readSnapshot } from '../run/snapshot.ts'
import { documentSchema, hasTranslatableText } from '../schema/documentSchema.ts'
import { globalTarget, recordKey } from '../schema/target.ts'

export type PublishedText = {
  /** `collection:document:locale`. */
  name: string
  units: SourceUnit[]
  /** What the language has of it, also when it was switched off since. */
  previous: readonly RecordUnit[]
}

/** Whole rows with every language are large: as many as memory never notices. */
const PAGE = 25

/** Everything that is published, a page at a time, with what one language has of it. */
export async function* publishedTexts(args: {
  payload: Payload
  locale: Locale
}): AsyncGenerator<PublishedText[]> {
  const { payload } = args
  for (const { slug } of payload.config.globals) {
    yield await globalText({ ...args, slug })
  }
  for (const { config } of Object.values(payload.collections)) {
    const schema = documentSchema(payload, { collection: config.slug, document: '' })
    if (!hasTranslatableText(schema)) continue
    yield* documentsOf({ ...args, slug: config.slug, published: publishedRows(config) })
  }
}

async function globalText(args: {
  payload: Payload
  locale: Locale
  slug: GlobalSlug
}): Promise<PublishedText[]> {
  const { payload, locale, slug } = args
  const target = globalTarget(slug)
  const answer = await readSnapshot({ payload, target })
  if (!answer.found) return []
  const name = recordKey({ ...target, locale })
  const known = await recordsByKey(payload, [name])
  return [textOf({ name, units: answer.snapshot.units, record: known.get(name) })]
}

async function* documentsOf(args: {
  payload: Payload
  locale: Locale
  slug: CollectionSlug
  published: readonly Where[]
}): AsyncGenerator<PublishedText[]> {
  const { payload, locale, slug, published } = args
  const schema = documentSchema(payload, { collection: slug, document: '' })
  let after = ''
  for (;;) {
    // By the last id, not by a number of rows: the last page costs what the first does.
    const { docs } = await payload.db.find<DataRecord & { id: string }>({
      collection: slug,
      limit: PAGE,
      locale: 'all',
      pagination: false,
      sort: 'id',
      where: { and: [{ id: { greater_than: after } }, ...published] },
    })
    const names = docs.map(({ id }) => recordKey({ collection: slug, document: id, locale }))
    const known = await recordsByKey(payload, names)
    yield docs.map((row, at) => {
      const name = names[at] ?? ''
      const { units } = cut({ schema, row, fallbackTitle: row.id })
      return textOf({ name, units, record: known.get(name) })
    })
    if (docs.length < PAGE) return
    after = docs.at(-1)?.id ?? ''
  }
}

type Known = Pick<TranslationRecord, 'key' | 'units' | 'isWithdrawn'>

/** What staff took out of the language has no sentences there. */
function textOf(args: {
  name: string
  units: SourceUnit[]
  record: Known | undefined
}): PublishedText {
  const { name, units, record } = args
  return { name, units: record?.isWithdrawn ? [] : units, previous: record?.units ?? [] }
}

async function recordsByKey(
  payload: Payload,
  keys: readonly string[],
): Promise<Map<string, Known>> {
  const { docs } = await payload.db.find<Known & { id: string }>({
    collection: 'translations',
    limit: PAGE,
    pagination: false,
    select: { key: true, units: true, isWithdrawn: true },
    where: { key: { in: [...keys] } },
  })
  return new Map(docs.map((record) => [record.key, record]))
}
