import { getTranslation } from '@payloadcms/translations'
import type { PublicationDocument } from '#src/translation/publications/types.ts'
import { collectionOf } from '#src/translation/schema/target.ts'
import type { PayloadRequest } from 'payload'
import { keyOf } from './keyOf.ts'
import { findNewest, findPublished, type Newest } from './newest.ts'

/** `changed`: readers have an earlier version; `gone`: there is no such document any more. */
export type Standing = 'draft' | 'changed' | 'published' | 'gone'

/** A document as a publication lists it. */
export type ListedDocument = PublicationDocument & {
  title: string
  /** What kind of document it is, by its name in the menu. */
  kind: string
  stands: Standing
}

/** These documents as lists show them, in their order. */
export async function describeDocuments(
  req: PayloadRequest,
  documents: readonly PublicationDocument[],
): Promise<ListedDocument[]> {
  const listed = new Map<string, ListedDocument>()
  for (const collection of new Set(documents.map((document) => document.collection))) {
    const ids = documents.filter((one) => one.collection === collection).map(({ id }) => id)
    for (const one of await describeSome(req, { collection, ids })) listed.set(keyOf(one), one)
  }
  return documents.flatMap((document) => listed.get(keyOf(document)) ?? [])
}

async function describeSome(
  req: PayloadRequest,
  { collection, ids }: { collection: string; ids: readonly string[] },
): Promise<ListedDocument[]> {
  if (!Object.hasOwn(req.payload.collections, collection)) {
    return ids.map((id) => ({ collection, id, title: id, kind: collection, stands: 'gone' }))
  }
  const { config } = req.payload.collections[collectionOf({ collection, document: '' })]
  const kind = getTranslation(config.labels.singular, req.i18n)
  const found = await findNewest(req, { collection, where: { id: { in: [...ids] } } })
  const published = await findPublished(req, { collection, ids })
  const byId = new Map(found.map((document) => [document.id, document]))
  return ids.map((id) => {
    const newest = byId.get(id)
    const title = newest?.[config.admin.useAsTitle ?? 'id']
    return {
      collection,
      id,
      kind,
      title: typeof title === 'string' && title !== '' ? title : id,
      stands: standingOf(newest, published.has(id)),
    }
  })
}

/** Pure. */
export function standingOf(newest: Newest | undefined, isPublished: boolean): Standing {
  if (!newest) return 'gone'
  if (newest._status === 'published') return 'published'
  return isPublished ? 'changed' : 'draft'
}
