import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const sane = /^[\w.:-]{8,128}$/

/** The id a proxy gave the request when it is harmless to log, otherwise `fresh()`. Pure. */
export function chooseRequestId(incoming: unknown, { fresh }: { fresh: () => string }): string {
  return typeof incoming === 'string' && sane.test(incoming) ? incoming : fresh()
}

/** Names a request, and tells the client the name, so that a report can be found in the log. */
export function requestId(request: IncomingMessage, response: ServerResponse): string {
  const id = chooseRequestId(request.headers['x-request-id'], { fresh: randomUUID })
  response.setHeader('X-Request-Id', id)
  return id
}
