import type { Payload, PayloadRequest } from 'payload'
import type { Publication } from './types.ts'

const COLLECTION = 'publications'

export async function createPublication(args: {
  payload: Payload
  req?: PayloadRequest
  data: Omit<Publication, 'id'>
}): Promise<Publication> {
  const { payload, req, data } = args
  const created: unknown = await payload.db.create({
    collection: COLLECTION,
    data,
    ...(req ? { req } : {}),
  })
  return created as Publication
}

export async function findPublication(args: {
  payload: Payload
  id: string
}): Promise<Publication | null> {
  const { payload, id } = args
  return payload.db.findOne<Publication>({ collection: COLLECTION, where: { id: { equals: id } } })
}

/** Those whose time has come, the oldest first; a round does a few. */
export async function duePublications(payload: Payload, now: Date): Promise<Publication[]> {
  const { docs } = await payload.db.find<Publication>({
    collection: COLLECTION,
    limit: 10,
    pagination: false,
    sort: 'at',
    where: {
      and: [{ state: { equals: 'scheduled' } }, { at: { less_than_equal: now.toISOString() } }],
    },
  })
  return docs
}

/** Changes a publication if it still waits; null when it does not, and nothing was written. */
export async function settlePublication(args: {
  payload: Payload
  req?: PayloadRequest
  id: string
  data: Partial<Omit<Publication, 'id'>>
}): Promise<Publication | null> {
  const { payload, req, id, data } = args
  const saved: unknown = await payload.db.updateOne({
    collection: COLLECTION,
    data: { ...data, updatedAt: new Date().toISOString() },
    where: { and: [{ id: { equals: id } }, { state: { equals: 'scheduled' } }] },
    ...(req ? { req } : {}),
  })
  return saved as Publication | null
}
