import { Readable } from 'node:stream'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { bodyLimit, bodyTooLarge, limitedTo } from './limitBody.ts'
import type { BodyLimits } from './limitBody.ts'

// Belong to one connection between two machines, not to the question asked over it.
const connectionHeaders = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'expect',
])

type Conversion = {
  response: ExpressResponse
  /** Public origin of the site. The client's Host header is not believed. */
  origin: string
  limits: BodyLimits
}

/**
 * A web `Request` for a Node request: the body is streamed, not collected, and the signal aborts
 * when the client goes away before it was answered. HEAD becomes GET, the body of whose answer
 * is not sent. Throws `HttpError` 413 when the client announces a body over the limit; one that
 * turns out to be over it fails with the same error when it is read.
 */
export function toWebRequest(
  request: ExpressRequest,
  { response, origin, limits }: Conversion,
): Request {
  const limit = bodyLimit(request.headers['content-type'], limits)
  if (Number(request.headers['content-length'] ?? 0) > limit) throw bodyTooLarge(limit)
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const method = request.method === 'HEAD' ? 'GET' : request.method
  return new Request(`${origin}${request.originalUrl}`, {
    method,
    headers: headersOf(request),
    signal: gone.signal,
    ...(method !== 'GET' &&
      hasBody(request) && { body: bodyOf(request, { response, limit }), duplex: 'half' }),
  })
}

const hasBody = ({ headers }: ExpressRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

function bodyOf(
  request: ExpressRequest,
  { response, limit }: { response: ExpressResponse; limit: number },
): ReadableStream<Uint8Array> {
  const body = limitedTo(limit)
  body.once('error', () => {
    // What is left of the body is not read: the connection cannot be used for another request.
    if (!response.headersSent) response.setHeader('Connection', 'close')
  })
  request.once('close', () => {
    if (!request.complete) body.destroy(new Error('The client went away while it was sending.'))
  })
  request.pipe(body)
  // Node's stream type and the browser's differ in name only; `Request` takes the latter.
  return Readable.toWeb(body) as ReadableStream<Uint8Array>
}

function headersOf({ rawHeaders }: ExpressRequest): Headers {
  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2)
    if (!connectionHeaders.has(name.toLowerCase())) headers.append(name, value)
  }
  return headers
}
