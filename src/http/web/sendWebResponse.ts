import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

const goneAway = new Set([
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_UNABLE_TO_PIPE',
  'EPIPE',
  'ECONNRESET',
])

const isGoneAway = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && goneAway.has(String(error.code))

/** Sends a web `Response` as it comes, keeping every `Set-Cookie`. A client that leaves is no error. */
export async function sendWebResponse(
  answer: Response,
  { request, response }: { request: ExpressRequest; response: ExpressResponse },
): Promise<void> {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  if (!answer.body || request.method === 'HEAD') {
    await answer.body?.cancel()
    response.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(answer.body as NodeReadableStream), response)
  } catch (error) {
    if (!isGoneAway(error)) throw error
  }
}
