import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import type { DocumentSchema, SourceUnit } from '#i18n/units/types.ts'
import type { Payload } from 'payload'
import { documentSchema } from '../schema/documentSchema.ts'
import { inLocale } from '../schema/inLocale.ts'
import { collectionOf, globalOf, type Target } from '../schema/target.ts'

export type Snapshot = {
  schema: DocumentSchema
  /** The published source in the source language alone; no fallback. */
  document: DataRecord
  units: SourceUnit[]
  title: string
}

export type SnapshotAnswer =
  { found: true; snapshot: Snapshot } | { found: false; why: 'deleted' | 'unpublished' }

/** The published source of a document or global, as readers have it now, cut into sentences. */
export async function readSnapshot(args: {
  payload: Payload
  target: Target
}): Promise<SnapshotAnswer> {
  const { payload, target } = args
  const schema = documentSchema(payload, target)
  const slug = globalOf(target)
  if (slug) {
    // On MongoDB a global that was never saved is null.
    const row: DataRecord | null = await payload.db.findGlobal<DataRecord>({ slug, locale: 'all' })
    return { found: true, snapshot: cut({ schema, row: row ?? {}, fallbackTitle: slug }) }
  }
  const collection = collectionOf(target)
  const row = await payload.db.findOne<DataRecord & { id: string }>({
    collection,
    locale: 'all',
    where: { id: { equals: target.document } },
  })
  if (!row) return { found: false, why: 'deleted' }
  const hasDrafts = Boolean(payload.collections[collection]?.config.versions?.drafts)
  if (hasDrafts && row._status !== 'published') return { found: false, why: 'unpublished' }
  return { found: true, snapshot: cut({ schema, row, fallbackTitle: target.document }) }
}

/** A row with every language, as its source in sentences. */
export function cut(args: {
  schema: DocumentSchema
  row: DataRecord
  fallbackTitle: string
}): Snapshot {
  const { schema, row, fallbackTitle } = args
  const document = inLocale({ schema, row, locale: SOURCE_LOCALE })
  const title = [document.title, document.name, document.alt, document.filename].find(
    (value): value is string => typeof value === 'string' && value !== '',
  )
  return {
    schema,
    document,
    units: segmentDocument({ schema, document, locale: SOURCE_LOCALE }),
    title: title ?? fallbackTitle,
  }
}
