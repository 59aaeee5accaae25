import { Transform } from 'node:stream'
import { HttpError } from '#src/http/errors/HttpError.ts'

/** Most bytes a request body may have: files (multipart) and everything else. */
export type BodyLimits = { textBytes: number; fileBytes: number }

/** The limit for a body of this content type. Pure. */
export const bodyLimit = (contentType: string | undefined, limits: BodyLimits): number =>
  contentType?.startsWith('multipart/') ? limits.fileBytes : limits.textBytes

/** What a body over `limit` bytes is answered with. */
export const bodyTooLarge = (limit: number): HttpError =>
  new HttpError({
    status: 413,
    code: 'body-too-large',
    message: `This is too large: at most ${Math.floor(limit / 1024 / 1024)} MB are taken here.`,
  })

/** Passes a body through and breaks off after `limit` bytes: a client may send without saying how much. */
export function limitedTo(limit: number): Transform {
  let passed = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.byteLength
      if (passed > limit) done(bodyTooLarge(limit))
      else done(null, chunk)
    },
  })
}

/** The part of Payload's configuration that is asked. */
type UploadConfig = { upload: { limits?: { fileSize?: number } } }

const megabyte = 1024 * 1024

/**
 * The limits of a site: what its configuration allows for an upload, with room for the form around
 * it, and 8 MB for anything else (the longest documents are far below one).
 */
export function bodyLimitsOf({ upload }: UploadConfig): BodyLimits {
  const { fileSize = 20 * megabyte } = upload.limits ?? {}
  return { textBytes: 8 * megabyte, fileBytes: fileSize + megabyte }
}
