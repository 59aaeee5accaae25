import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { collectionOf } from '#src/translation/schema/target.ts'
import type { PayloadRequest, Where } from 'payload'

/** As many as a publication may hold. */
const MOST = 200

/** The newest draft of a document, or what is published of it where there is none newer. */
export type Newest = { id: string; _status?: 'draft' | 'published' } & Record<string, unknown>

/** What of a collection this person may read, each document as its newest draft. */
export async function findNewest(
  req: PayloadRequest,
  { collection, where }: { collection: string; where: Where },
): Promise<Newest[]> {
  const { docs } = await req.payload.find({
    collection: collectionOf({ collection, document: '' }),
    depth: 0,
    draft: true,
    limit: MOST,
    locale: SOURCE_LOCALE,
    overrideAccess: false,
    pagination: false,
    user: req.user,
    where,
  })
  return docs as unknown as Newest[]
}

/** Which of these documents readers have in some version. */
export async function findPublished(
  req: PayloadRequest,
  { collection, ids }: { collection: string; ids: readonly string[] },
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: collectionOf({ collection, document: '' }),
    depth: 0,
    limit: MOST,
    overrideAccess: false,
    pagination: false,
    select: {},
    user: req.user,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
  })
  return new Set(docs.map(({ id }) => id))
}
