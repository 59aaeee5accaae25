import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { translateHtml } from './translateHtml.ts'

/** What it does wrong, on demand. */
export type LibretranslateFault =
  | { kind: 'status'; status: number; error: string; retryAfterSeconds?: number }
  /** A gateway in front of it answers, in HTML. */
  | { kind: 'gateway'; status: number }
  | { kind: 'hang-up' }
  | { kind: 'half-json' }
  | { kind: 'wrong-count' }
  | { kind: 'empty-texts' }
  | { kind: 'reorder' }
  | { kind: 'drop-tags' }
  | { kind: 'break-tags' }
  | { kind: 'redirect'; to: string }
  | { kind: 'hold'; until: Promise<unknown> }

export type LibretranslateCall = { q: string[]; source: string; target: string; format: string }

export type LibretranslateServer = {
  /** To be given as `LIBRETRANSLATE_URL`. */
  url: string
  requests: LibretranslateCall[]
  languageRequests: () => number
  misbehave: (fault: LibretranslateFault, times?: number) => void
  close: () => Promise<void>
}

type Options = {
  apiKey?: string
  /** `--char-limit` and `--batch-limit`; -1, as in LibreTranslate, is none. */
  charLimit?: number
  batchLimit?: number
  /** Languages without Arabic, or a server of before `targets`, for example. */
  languages?: { code: string; targets?: string[] }[]
}

const CODES = ['en', 'fr', 'es', 'ar', 'pt', 'it', 'de', 'nl']
const ALL = CODES.map((code) => ({ code, targets: CODES.filter((other) => other !== code) }))

/**
 * A LibreTranslate of our own on 127.0.0.1: paths, bodies, statuses and sentences are those of
 * libretranslate/app.py. It says nothing of how good its translations are.
 */
export async function startLibretranslateServer(
  options: Options = {},
): Promise<LibretranslateServer> {
  const { apiKey, charLimit = -1, batchLimit = -1, languages = ALL } = options
  const requests: LibretranslateCall[] = []
  const faults: LibretranslateFault[] = []
  let asked = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' && request.url === '/languages') {
      asked += 1
      send(
        response,
        200,
        languages.map((language) => ({ name: language.code, ...language })),
      )
      return
    }
    if (request.method !== 'POST' || request.url !== '/translate') {
      send(response, 404, { error: 'Not found' })
      return
    }
    const body = JSON.parse(await text(request)) as LibretranslateCall & { api_key?: string }
    requests.push(body)
    const fault = faults.shift()
    if (fault?.kind === 'hold') await fault.until
    if (fault?.kind === 'hang-up') {
      request.socket.destroy()
      return
    }
    if (fault?.kind === 'redirect') {
      response.writeHead(307, { Location: fault.to }).end()
      return
    }
    if (fault?.kind === 'gateway') {
      response.writeHead(fault.status, { 'Content-Type': 'text/html' }).end('<h1>nginx</h1>')
      return
    }
    const refusal = fault?.kind === 'status' ? fault : refuse(body)
    if (refusal) {
      const { retryAfterSeconds } = refusal
      if (retryAfterSeconds) response.setHeader('Retry-After', String(retryAfterSeconds))
      send(response, refusal.status, { error: refusal.error })
      return
    }
    const translatedText = bend(
      body.q.map((html) => translateHtml(html, body.target)),
      fault,
    )
    const json = JSON.stringify({ translatedText })
    response.setHeader('Content-Type', 'application/json')
    response.end(fault?.kind === 'half-json' ? json.slice(0, json.length / 2) : json)
  }

  function refuse(
    body: LibretranslateCall & { api_key?: string },
  ): { status: number; error: string; retryAfterSeconds?: number } | undefined {
    const { q, source, target, format } = body
    if (apiKey !== undefined && body.api_key === undefined) {
      return { status: 400, error: 'Please contact the server operator to get an API key' }
    }
    if (apiKey !== undefined && body.api_key !== apiKey) {
      return { status: 403, error: 'Invalid API key' }
    }
    if (q.length === 0) return { status: 400, error: 'Invalid request: missing q parameter' }
    const size = q.reduce((sum, one) => sum + [...one].length, 0)
    const tooLong = (n: number, limit: number) => ({
      status: 400,
      error: `Invalid request: request (${String(n)}) exceeds text limit (${String(limit)})`,
    })
    if (batchLimit !== -1 && q.length > batchLimit) return tooLong(q.length, batchLimit)
    if (charLimit !== -1 && size > charLimit) return tooLong(size, charLimit)
    const from = languages.find(({ code }) => code === source)
    if (!from) return { status: 400, error: `${source} is not supported` }
    if (!languages.some(({ code }) => code === target)) {
      return { status: 400, error: `${target} is not supported` }
    }
    if (from.targets && !from.targets.includes(target)) {
      return {
        status: 500,
        error: `Cannot translate text: 400 Bad Request: ${target} (${target}) is not available as a target language from ${source} (${source})`,
      }
    }
    return format === 'html'
      ? undefined
      : { status: 400, error: `${format} format is not supported` }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}`,
    requests,
    languageRequests: () => asked,
    misbehave: (fault, times = 1) => {
      faults.push(...Array.from({ length: times }, () => fault))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function bend(texts: string[], fault: LibretranslateFault | undefined): string[] {
  switch (fault?.kind) {
    case 'wrong-count':
      return texts.slice(1)
    case 'empty-texts':
      return texts.map(() => '')
    case 'reorder':
      return texts.toReversed()
    case 'drop-tags':
      return texts.map((one) => one.replaceAll(/<[^>]*>/gu, ''))
    case 'break-tags':
      return texts.map((one) => one.replace('</span>', ''))
    default:
      return texts
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(value))
}
