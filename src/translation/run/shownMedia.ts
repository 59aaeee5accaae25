import { NOT_TRASHED } from '#collections/shared/published.ts'
import { isRecord } from '#i18n/units/fields/record.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import type { Target } from '../schema/target.ts'

const DOCUMENT_ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/**
 * The media that a document shows, by id and in their order. Every id in the document is a candidate,
 * wherever it stands; the media themselves say which are theirs.
 */
export async function shownMedia(args: {
  payload: Payload
  target: Target
  /** The document in its source language. */
  document: unknown
}): Promise<string[]> {
  const { payload, target, document } = args
  const candidates = [...new Set(idsIn(document))].filter((id) => id !== target.document)
  if (candidates.length === 0) return []
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'media',
    limit: candidates.length,
    pagination: false,
    select: {},
    sort: 'id',
    where: { and: [{ id: { in: candidates } }, NOT_TRASHED] },
  })
  return docs.map(({ id }) => id)
}

/** Of these media, those that have no record in a language: they were saved when it was off. */
export async function mediaWithoutRecord(args: {
  payload: Payload
  ids: readonly string[]
  locale: Locale
}): Promise<string[]> {
  const { payload, ids, locale } = args
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<{ document: string }>({
    collection: 'translations',
    limit: ids.length,
    pagination: false,
    select: { document: true },
    where: {
      and: [
        { collection: { equals: 'media' } },
        { document: { in: [...ids] } },
        { locale: { equals: locale } },
      ],
    },
  })
  const known = new Set(docs.map(({ document }) => document))
  return ids.filter((id) => !known.has(id))
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return DOCUMENT_ID.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return isRecord(value) ? Object.values(value).flatMap(idsIn) : []
}
