import { sentence } from '#collections/shared/texts/sentence.ts'
import { APIError, type CollectionBeforeOperationHook } from 'payload'

const MEGABYTE = 1024 * 1024

/** The largest upload of each accepted type, in bytes. What is not listed is refused. */
export const UPLOAD_LIMITS: Readonly<Record<string, number>> = {
  'image/jpeg': 15 * MEGABYTE,
  'image/png': 15 * MEGABYTE,
  'image/webp': 15 * MEGABYTE,
  'image/avif': 15 * MEGABYTE,
  'image/gif': 5 * MEGABYTE,
  'application/pdf': 40 * MEGABYTE,
}

/** The largest of all limits, in bytes: where the upload parser stops reading. */
export const LARGEST_UPLOAD = Math.max(...Object.values(UPLOAD_LIMITS))

/** Refuses a file above the limit of its own type. */
export const refuseTooLarge: CollectionBeforeOperationHook = ({ operation, req }) => {
  const file = req.file
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const limit = UPLOAD_LIMITS[file.mimetype]
  if (limit === undefined || file.size <= limit) return
  const refusal = sentence(req, 'fileTooLarge', {
    name: file.name,
    size: inMegabytes(file.size),
    limit: inMegabytes(limit),
  })
  throw new APIError(refusal, 413, { code: 'file-too-large' }, true)
}

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes % MEGABYTE === 0 ? 0 : 1)
}
