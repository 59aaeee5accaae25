import type { SanitizedCollectionConfig, Where } from 'payload'

/**
 * What is not in the trash. Payload adds this to its own reads; whoever reads at the database layer
 * (`payload.db`) adds it, as does read access, since anybody may ask for `?trash=true`.
 */
export const NOT_TRASHED: Where = { deletedAt: { exists: false } }

export const TRASHED: Where = { deletedAt: { exists: true } }

/** What is not, for rows of versions. */
export const VERSION_NOT_TRASHED: Where = { 'version.deletedAt': { exists: false } }

type Collection = Pick<SanitizedCollectionConfig, 'trash' | 'versions'> | undefined

/** The rows of a collection that readers may have, for reads at the database layer. */
export function publishedRows(collection: Collection): Where[] {
  return [
    ...(collection?.versions?.drafts ? [{ _status: { equals: 'published' } }] : []),
    ...(collection?.trash ? [NOT_TRASHED] : []),
  ]
}

type Row = { _status?: unknown; deletedAt?: unknown }

export const isTrashed = ({ deletedAt }: Row): boolean => Boolean(deletedAt)

/** Whether readers may have this row of a collection. */
export function isPublishedRow(row: Row, collection: Collection): boolean {
  if (isTrashed(row)) return false
  return !collection?.versions?.drafts || row._status === 'published'
}
