import { publishedRows } from '#collections/shared/published.ts'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { documentSchema, hasTranslatableText } from '../schema/documentSchema.ts'
import { globalTarget, type Target } from '../schema/target.ts'

/**
 * The published documents after a place, in a fixed order: collections by name, documents by id. A
 * page is bounded, so that a site of any size is walked without holding it in memory.
 * @param after `collection:id` of the last one seen; null for the beginning
 * @returns an empty page at the end
 */
export async function publishedPage(args: {
  payload: Payload
  after: string | null
  limit: number
  /** One collection alone. */
  within?: string | undefined
}): Promise<Target[]> {
  const { payload, after, limit, within } = args
  const [afterCollection = '', afterId = ''] = (after ?? '').split(':')
  const found: Target[] = []
  for (const collection of translatableCollections(payload)) {
    if (collection < afterCollection || found.length === limit) continue
    if (within !== undefined && collection !== within) continue
    const beyond: Where[] =
      collection === afterCollection ? [{ id: { greater_than: afterId } }] : []
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      limit: limit - found.length,
      pagination: false,
      select: {},
      sort: 'id',
      where: { and: [...publishedIn(payload, collection), ...beyond] },
    })
    found.push(...docs.map(({ id }) => ({ collection, document: id })))
  }
  return found
}

/** How many documents that is in all. */
export async function countPublished(args: {
  payload: Payload
  req?: PayloadRequest
  /** One collection alone. */
  within?: string | undefined
}): Promise<number> {
  const { payload, req, within } = args
  let total = 0
  for (const collection of translatableCollections(payload)) {
    if (within !== undefined && collection !== within) continue
    const where = { and: publishedIn(payload, collection) }
    total += (await payload.db.count({ collection, where, ...(req ? { req } : {}) })).totalDocs
  }
  return total
}

/** Globals are few, and queued with the first page. */
export function translatableGlobals(payload: Payload): Target[] {
  return payload.config.globals.map(({ slug }) => globalTarget(slug as 'settings'))
}

/** The collections whose documents have text, by name. */
export function translatableCollections(payload: Payload): CollectionSlug[] {
  return Object.keys(payload.collections)
    .map((slug) => slug as CollectionSlug)
    .filter((slug) =>
      hasTranslatableText(documentSchema(payload, { collection: slug, document: '' })),
    )
    .toSorted()
}

function publishedIn(payload: Payload, collection: CollectionSlug): Where[] {
  return publishedRows(payload.collections[collection]?.config)
}
