import { TRASHED } from '#collections/shared/published.ts'
import { upload } from 'payload/shared'
import type { UploadFieldSingleValidation, Where } from 'payload'

/**
 * Payload's rule for an upload, which takes a file in the trash for one that may not be chosen. It may
 * stay where it stands: otherwise nobody could publish a page again once somebody else had put a
 * picture of it into the trash. Readers see no empty box, and undelete brings it back.
 * @param kind what a file of this field must be
 */
export function uploadOrTrashed(kind: Where): UploadFieldSingleValidation {
  return async (value, options) => {
    const verdict = await upload(value, options)
    const { req } = options
    // The admin asks in the browser too, where there is no database; the server decides.
    if (verdict === true || typeof value !== 'string' || !('db' in req.payload)) return verdict
    const { totalDocs } = await req.payload.db.count({
      collection: 'media',
      req,
      where: { and: [{ id: { equals: value } }, TRASHED, kind] },
    })
    return totalDocs > 0 ? true : verdict
  }
}
