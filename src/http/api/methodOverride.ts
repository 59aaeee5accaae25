import { HttpError } from '#src/http/errors/HttpError.ts'

const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

const isOverride = ({ method, headers }: Request): boolean =>
  method === 'POST' && overrides.some((name) => headers.get(name) === 'GET')

/**
 * A POST that stands for a GET, because its question is too long for an address, becomes that GET,
 * with the form of its body as its search. The admin asks so; undone here, every check after it
 * sees one kind of request. Other requests come back as they are. Throws `HttpError` 415 for a body
 * that is no form.
 */
export async function undoMethodOverride(request: Request): Promise<Request> {
  if (!isOverride(request)) return request
  const type = request.headers.get('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    const message =
      'A POST that stands for a GET has its parameters in a form (x-www-form-urlencoded).'
    throw new HttpError({ status: 415, code: 'override-needs-form', message })
  }
  const url = new URL(request.url)
  for (const [name, value] of new URLSearchParams(await request.text())) {
    url.searchParams.append(name, value)
  }
  const headers = new Headers(request.headers)
  for (const name of [...overrides, 'Content-Type', 'Content-Length']) headers.delete(name)
  return new Request(url, { headers, signal: request.signal })
}
