import { isPublishedRow, isTrashed, VERSION_NOT_TRASHED } from '#collections/shared/published.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import type { DocumentSchema, SourceUnit } from '#i18n/units/types.ts'
import type { Payload, PayloadRequest } from 'payload'
import { comesUpAt } from '../record/comesUp.ts'
import { documentSchema } from '../schema/documentSchema.ts'
import { labelledIn } from '../schema/labelled.ts'
import { inLocale } from '../schema/inLocale.ts'
import { collectionOf, globalOf, type Target } from '../schema/target.ts'

export type Snapshot = {
  schema: DocumentSchema
  /** The published source in the source language alone; no fallback. */
  document: DataRecord
  units: SourceUnit[]
  title: string
  /** When the session or summit begins (`comesUpAt`). */
  happensAt: string
}

type Row = DataRecord & { id: string; _status?: string; deletedAt?: string | null }

export type SnapshotAnswer =
  { found: true; snapshot: Snapshot } | { found: false; why: 'deleted' | 'trashed' | 'unpublished' }

/**
 * The published source of a document, with its fields named in a language of the admin; null when it
 * is not there or not published.
 */
export async function readSource(args: {
  payload: Payload
  target: Target
  language: string
}): Promise<Snapshot | null> {
  const { payload, target, language } = args
  const answer = await readSnapshot({ payload, target })
  if (!answer.found) return null
  const { document, schema } = answer.snapshot
  const labelled = labelledIn(schema, language)
  const units = segmentDocument({ schema: labelled, document, locale: SOURCE_LOCALE })
  return { ...answer.snapshot, schema: labelled, units }
}

/**
 * The published source of a document or global, as readers have it now, cut into sentences. With
 * `req`, as its transaction sees it.
 */
export async function readSnapshot(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  target: Target
}): Promise<SnapshotAnswer> {
  const { payload, target } = args
  const inTransaction = args.req ? { req: args.req } : {}
  const schema = documentSchema(payload, target)
  const slug = globalOf(target)
  if (slug) {
    const row: DataRecord | null = await payload.db.findGlobal({
      slug,
      locale: 'all',
      ...inTransaction,
    })
    // On MongoDB a global that was never saved is null.
    if (!row) return { found: false, why: 'unpublished' }
    return { found: true, snapshot: cut({ schema, row, fallbackTitle: slug }) }
  }
  const collection = collectionOf(target)
  const row = await payload.db.findOne<Row>({
    collection,
    locale: 'all',
    ...inTransaction,
    where: { id: { equals: target.document } },
  })
  if (!row) return { found: false, why: 'deleted' }
  if (isTrashed(row)) return { found: false, why: 'trashed' }
  if (!isPublishedRow(row, payload.collections[collection]?.config)) {
    return { found: false, why: 'unpublished' }
  }
  return { found: true, snapshot: cut({ schema, row, fallbackTitle: target.document }) }
}

/** The newest draft of a document, as its editors have it; null when there is none, or in the trash. */
export async function readNewestDraft(args: {
  payload: Payload
  target: Target
}): Promise<Snapshot | null> {
  const { payload, target } = args
  const found = await payload.db.findVersions<DataRecord>({
    collection: collectionOf(target),
    limit: 1,
    locale: 'all',
    pagination: false,
    where: {
      and: [
        { parent: { equals: target.document } },
        { latest: { equals: true } },
        VERSION_NOT_TRASHED,
      ],
    },
  })
  const version = found.docs[0] as { version: DataRecord } | undefined
  if (!version) return null
  const schema = documentSchema(payload, target)
  return cut({ schema, row: version.version, fallbackTitle: target.document })
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
    happensAt: comesUpAt(document, new Date()),
  }
}
