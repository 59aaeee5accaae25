import { handleApiRequest } from '#src/http/api.ts'
import type { Payload } from 'payload'

/** A call through the API's one door, as Express makes it. */
export async function callApi(args: {
  payload: Payload
  method?: string
  path: string
  headers?: Headers
  body?: unknown
}): Promise<{ status: number; body: Record<string, unknown> }> {
  const { payload, method = 'GET', path, headers = new Headers(), body } = args
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await handleApiRequest(request, { payload })
  const words = await response.text()
  const parsed = words.startsWith('{') ? (JSON.parse(words) as Record<string, unknown>) : {}
  return { status: response.status, body: parsed }
}
