import { callApi } from './api.ts'
import type { CollectionSlug, Payload } from 'payload'

/** Takes a document out of the trash, as the admin's “Restore” does it. */
export async function undelete(args: {
  payload: Payload
  headers: Headers
  collection: CollectionSlug
  id: string
  /** Absent where there are no drafts. */
  status?: 'draft' | 'published'
}): Promise<void> {
  const { payload, headers, collection, id, status } = args
  const where = `where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`
  const answer = await callApi({
    payload,
    method: 'PATCH',
    headers,
    path: `/${collection}?trash=true&${where}`,
    body: { deletedAt: null, ...(status ? { _status: status } : {}) },
  })
  const errors = answer.body.errors as unknown[] | undefined
  if (answer.status !== 200 || errors?.length) throw new Error(JSON.stringify(answer))
}
