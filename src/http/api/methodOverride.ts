import { z } from 'zod'

const jsonLocales = z.object({ locale: z.unknown(), fallbackLocale: z.unknown() }).partial()

const isOverride = ({ method, headers }: Request): boolean =>
  method === 'POST' &&
  [headers.get('X-Payload-HTTP-Method-Override'), headers.get('X-HTTP-Method-Override')].includes(
    'GET',
  )

/**
 * The search parameters a request will be answered by. A POST that stands for a GET (Payload's
 * method override, for long queries) carries them in its body; then the body is read from a copy,
 * so that Payload can read it again.
 */
export async function effectiveSearch(request: Request): Promise<URLSearchParams> {
  const search = new URL(request.url).searchParams
  if (!isOverride(request)) return search
  const body = await request.clone().text()
  const type = request.headers.get('Content-Type') ?? ''
  const found = type.startsWith('application/json') ? fromJson(body) : new URLSearchParams(body)
  for (const [name, value] of found) search.append(name, value)
  return search
}

function fromJson(body: string): URLSearchParams {
  const found = new URLSearchParams()
  const parsed = jsonLocales.safeParse(parseJson(body))
  for (const [name, value] of Object.entries(parsed.data ?? {})) {
    if (typeof value === 'string') found.append(name, value)
  }
  return found
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined // Payload answers broken JSON itself, with 400
  }
}
