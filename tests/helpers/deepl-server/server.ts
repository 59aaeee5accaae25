import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createGlossaries, languagePairs } from './glossaries.ts'
import type { Dictionary, Glossary } from './glossaries.ts'
import { bend } from './misbehaviour.ts'
import type { Misbehaviour } from './misbehaviour.ts'
import { readCall, refusalOf } from './request.ts'
import type { TranslateCall } from './request.ts'
import { type Phrases, translateCall } from './translation.ts'

export type RecordedCall = TranslateCall & {
  status: number
  userAgent: string
  /** What was asked of this answer; undefined when it is a good one. */
  misbehaviour?: Misbehaviour['kind']
}

/** One request about glossaries, for tests that count them. */
export type GlossaryRequest = { method: string; path: string }

export type DeeplServer = {
  /** To be given as `DEEPL_SERVER_URL`. */
  url: string
  /** Every translate request with a good key, in the order of arrival. */
  requests: RecordedCall[]
  /** The glossaries of the account. */
  glossaries: Glossary[]
  glossaryRequests: GlossaryRequest[]
  /** Bends the next `times` translate requests (one by default). */
  misbehave: (misbehaviour: Misbehaviour, times?: number) => void
  /** Back to good behaviour. */
  behave: () => void
  charactersBilled: () => number
  /** Translate requests that have come in, those that are held included. */
  arrived: () => number
  close: () => Promise<void>
}

/** Beyond this DeepL answers 431. */
const MAX_HEADER_BYTES = 16 * 1024

type State = {
  key: string
  characterLimit: number
  characterCount: number
  phrases: Phrases
  requests: RecordedCall[]
  arrived: number
  plans: Misbehaviour[]
  glossaries: ReturnType<typeof createGlossaries>
  glossaryRequests: GlossaryRequest[]
}

/**
 * A DeepL of our own on 127.0.0.1: it refuses what DeepL refuses, keeps tags, counts characters,
 * and misbehaves on demand. The public mock does none of this (payload-facts: DeepL).
 */
export async function startDeeplServer(options: {
  key: string
  /** Characters after which it answers 456. */
  characterLimit?: number
  port?: number
  /** What it says for some words, where a test wants a sentence that people would write. */
  phrases?: Phrases
}): Promise<DeeplServer> {
  const state: State = {
    key: options.key,
    characterLimit: options.characterLimit ?? 1_000_000_000,
    characterCount: 0,
    phrases: options.phrases ?? [],
    requests: [],
    arrived: 0,
    plans: [],
    glossaries: createGlossaries(),
    glossaryRequests: [],
  }
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    answer({ request, response, state }).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  const port = await listen(server, options.port ?? 0)
  return {
    url: `http://127.0.0.1:${String(port)}`,
    requests: state.requests,
    glossaries: state.glossaries.list,
    glossaryRequests: state.glossaryRequests,
    misbehave: (misbehaviour, times = 1) => {
      state.plans.push(...Array.from({ length: times }, () => misbehaviour))
    },
    behave: () => {
      state.plans.length = 0
    },
    charactersBilled: () => state.characterCount,
    arrived: () => state.arrived,
    close: () => close(server),
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse; state: State }

async function answer({ request, response, state }: Exchange): Promise<void> {
  if (request.headers.authorization !== `DeepL-Auth-Key ${state.key}`) {
    sendJson(response, 403, { message: 'Forbidden' })
    return
  }
  if (request.method === 'GET' && request.url === '/v2/usage') {
    sendJson(response, 200, {
      character_count: state.characterCount,
      character_limit: state.characterLimit,
    })
    return
  }
  if (request.method === 'GET' && request.url === '/v2/glossary-language-pairs') {
    sendJson(response, 200, languagePairs())
    return
  }
  if (request.url?.startsWith('/v3/glossaries')) {
    await answerGlossaries({ request, response, state })
    return
  }
  if (request.method !== 'POST' || request.url !== '/v2/translate') {
    sendJson(response, 404, { message: 'Not found' })
    return
  }
  await answerTranslate({ request, response, state })
}

async function answerTranslate({ request, response, state }: Exchange): Promise<void> {
  const call = readCall(await buffer(request))
  state.arrived += 1
  const plan = state.plans.shift()
  const bent = plan ? { misbehaviour: plan.kind } : {}
  const record = (status: number) =>
    state.requests.push({
      ...call,
      ...bent,
      status,
      userAgent: request.headers['user-agent'] ?? '',
    })
  if (plan?.kind === 'hold') await plan.until
  if (plan?.kind === 'hang-up') {
    record(0)
    request.socket.destroy()
    return
  }
  const dictionary = dictionaryFor(call, state)
  const refusal =
    plan?.kind === 'status'
      ? plan
      : (refusalOf(call) ?? glossaryRefusal(call, dictionary) ?? quotaRefusal(call, state))
  if (refusal !== null) {
    record(refusal.status)
    if ('retryAfterSeconds' in refusal) {
      response.setHeader('Retry-After', String(refusal.retryAfterSeconds))
    }
    sendJson(response, refusal.status, { message: refusal.message ?? 'Refused on demand' })
    return
  }
  record(200)
  const translations = translateCall(call, { dictionary, phrases: state.phrases })
  state.characterCount += translations.reduce((sum, one) => sum + one.billed_characters, 0)
  const body = JSON.stringify({ translations: plan ? bend(translations, plan) : translations })
  sendBody({ response, body, plan })
}

/** The dictionary of the glossary that is asked for, when it holds one for the pair. */
function dictionaryFor(call: TranslateCall, state: State): Dictionary | undefined {
  const glossary = state.glossaries.find(call.options.glossary_id ?? '')
  const target = call.target.slice(0, 2).toLowerCase()
  return glossary?.dictionaries.find((one) => one.source === call.source && one.target === target)
}

function glossaryRefusal(call: TranslateCall, dictionary: Dictionary | undefined) {
  const isMissing = call.options.glossary_id !== undefined && dictionary === undefined
  return isMissing ? { status: 404, message: 'Glossary not found' } : null
}

async function answerGlossaries({ request, response, state }: Exchange): Promise<void> {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost')
  const method = request.method ?? 'GET'
  state.glossaryRequests.push({ method, path })
  const form = new URLSearchParams((await buffer(request)).toString('utf8'))
  const { status, value } = state.glossaries.answer({ method, path, query, form })
  sendJson(response, status, value)
}

function quotaRefusal(call: TranslateCall, state: State) {
  const asked = translateCall(call).reduce((sum, one) => sum + one.billed_characters, 0)
  const isOver = state.characterCount + asked > state.characterLimit
  return isOver ? { status: 456, message: 'Quota Exceeded' } : null
}

type Sending = { response: ServerResponse; body: string; plan: Misbehaviour | undefined }

function sendBody({ response, body, plan }: Sending): void {
  const half = body.slice(0, Math.floor(body.length / 2))
  response.setHeader('Content-Type', 'application/json')
  if (plan?.kind === 'truncate') {
    response.setHeader('Content-Length', Buffer.byteLength(body))
    response.write(half, () => response.destroy())
    return
  }
  response.end(plan?.kind === 'half-json' ? half : body)
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(value))
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve()
    }),
  )
  server.closeAllConnections()
  await closed
}
