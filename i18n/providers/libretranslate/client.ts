import { z } from 'zod'
import { badAnswer } from '../trust.ts'
import { refusalOf, unreachable } from './errors.ts'

export type LibretranslateOptions = {
  /** Address of the server without a slash at the end. */
  url: string
  apiKey?: string | undefined
  /** Milliseconds one request may take; a minute unless told otherwise: it may run on a slow machine. */
  timeoutMs?: number
}

type Call = {
  path: string
  body?: Record<string, unknown>
  signal?: AbortSignal | undefined
}

/** Servers of before 1.3.11 name no targets: then every language goes into every other. */
const languagesSchema = z.array(
  z.object({ code: z.string(), targets: z.array(z.string()).optional() }),
)
const translationSchema = z.object({ translatedText: z.array(z.string()) })

/** The part of LibreTranslate's API that is needed, with its failures as `ProviderError`. */
export function createLibretranslateClient({
  url,
  apiKey = '',
  timeoutMs = 60_000,
}: LibretranslateOptions) {
  async function call<T>(schema: z.ZodType<T>, { path, body, signal }: Call): Promise<T> {
    const limit = AbortSignal.timeout(timeoutMs)
    const stop = signal ? AbortSignal.any([signal, limit]) : limit
    const exchange = async () => {
      const response = await fetch(`${url}${path}`, {
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
        headers: { 'Content-Type': 'application/json' },
        // A redirect would carry the texts, and the key, to another server.
        redirect: 'error',
        signal: stop,
      })
      return { response, text: await response.text() }
    }
    const { response, text } = await exchange().catch((thrown: unknown) => {
      signal?.throwIfAborted()
      throw unreachable(thrown, { isTimeout: limit.aborted })
    })
    if (!response.ok) throw refusalOf({ response, text, apiKey })
    const parsed = schema.safeParse(parseJson(text))
    if (!parsed.success) {
      throw badAnswer('libretranslate', 'it has another form than documented', parsed.error)
    }
    return parsed.data
  }

  return {
    /** The targets of each source, by LibreTranslate's codes, which are ours. */
    pairs: async (): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
      const languages = await call(languagesSchema, { path: '/languages' })
      const all = languages.map(({ code }) => code)
      return new Map(languages.map(({ code, targets }) => [code, new Set(targets ?? all)]))
    },
    /** One request: texts of HTML in, as many texts of HTML out. */
    translate: async (args: {
      texts: readonly string[]
      source: string
      target: string
      signal?: AbortSignal | undefined
    }): Promise<string[]> => {
      const { texts: q, signal, ...pair } = args
      const key = apiKey === '' ? {} : { api_key: apiKey }
      const body = { q, ...pair, format: 'html', ...key }
      const answer = await call(translationSchema, { path: '/translate', body, signal })
      return answer.translatedText
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // told by the schema as an answer of another form
  }
}
