import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { createLibretranslate } from '#i18n/providers/libretranslate/libretranslate.ts'
import type { LibretranslateOptions } from '#i18n/providers/libretranslate/client.ts'
import type { ProviderErrorCode } from '#i18n/providers/errors.ts'
import type { TranslateRequest } from '#i18n/providers/port.ts'
import { startLibretranslateServer } from '#tests/helpers/libretranslate-server/server.ts'
import type {
  LibretranslateFault,
  LibretranslateServer,
} from '#tests/helpers/libretranslate-server/server.ts'
import { failureOf } from '#tests/helpers/providers/failure.ts'

const KEY = 'a-key-of-a-server'
let server: LibretranslateServer

afterEach(async () => {
  await server.close()
})

const start = async (options: Parameters<typeof startLibretranslateServer>[0] = {}) => {
  server = await startLibretranslateServer(options)
}
const provider = (options: Partial<LibretranslateOptions> = {}) =>
  createLibretranslate({ url: server.url, ...options })
const translate = (texts: string[], more: Partial<TranslateRequest> = {}) =>
  provider().translate({ texts, source: 'en', target: 'fr', ...more })

describe('a request to LibreTranslate', () => {
  it('carries HTML, and the tags come back as tags', async () => {
    await start()
    const { texts, billedCharacters } = await translate(['A <g1>b</g1> &amp; c<x2/>.', 'Two'])
    expect(texts).toEqual(['[fr] A <g1>b</g1> &amp; c<x2/>.', '[fr] Two'])
    expect(billedCharacters).toBe(0)
    expect(server.requests).toEqual([
      {
        q: ['A <span id="g1">b</span> &amp; c<img id="x2"/>.', 'Two'],
        source: 'en',
        target: 'fr',
        format: 'html',
      },
    ])
  })

  it('carries the key when there is one', async () => {
    await start({ apiKey: KEY })
    const answer = provider({ apiKey: KEY }).translate({
      texts: ['One'],
      source: 'en',
      target: 'fr',
    })
    expect((await answer).texts).toEqual(['[fr] One'])
  })

  it.each<[string, Parameters<typeof startLibretranslateServer>[0]]>([
    ['few characters', { charLimit: 30 }],
    ['few texts', { batchLimit: 2 }],
  ])('is divided for a server that takes %s', async (_what, options) => {
    await start(options)
    const texts = Array.from({ length: 9 }, (_, n) => `Sentence ${String(n)}`)
    expect((await translate(texts)).texts).toEqual(texts.map((text) => `[fr] ${text}`))
    expect(server.requests.length).toBeGreaterThan(4)
  })

  it('is refused when one sentence alone is too long for the server', async () => {
    await start({ charLimit: 5 })
    const error = await failureOf(translate(['A long sentence']))
    expect(error).toMatchObject({ code: 'too-large', isRetryable: false })
    expect(error.message).toContain('--char-limit')
  })
})

describe('the languages of a LibreTranslate', () => {
  it('are asked for once, and a pair that it lacks is never sent', async () => {
    await start({
      languages: [{ code: 'en', targets: ['fr'] }, { code: 'fr', targets: [] }, { code: 'ar' }],
    })
    const one = provider()
    expect(await one.supports('en', 'fr')).toBe(true)
    expect(await one.supports('en', 'ar')).toBe(false)
    expect(await one.supports('fr', 'en')).toBe(false)
    await expect(one.translate({ texts: ['a'], source: 'en', target: 'ar' })).rejects.toMatchObject(
      { code: 'unsupported-pair' },
    )
    expect(server.requests).toEqual([])
    expect(server.languageRequests()).toBe(1)
  })

  it('are all targets of one another where the server is too old to say', async () => {
    await start({ languages: [{ code: 'en' }, { code: 'fr' }] })
    expect(await provider().supports('en', 'fr')).toBe(true)
  })

  it('are asked for again after a failure', async () => {
    await start()
    const one = createLibretranslate({ url: server.url })
    const { url } = server
    await server.close()
    expect(await failureOf(Promise.resolve(one.supports('en', 'fr')))).toMatchObject({
      code: 'unavailable',
      isRetryable: true,
    })
    await start()
    const again = createLibretranslate({ url: server.url })
    expect(url).not.toBe(server.url)
    expect(await again.supports('en', 'fr')).toBe(true)
  })
})

describe('a failure of LibreTranslate', () => {
  it.each<[LibretranslateFault, ProviderErrorCode, boolean]>([
    [{ kind: 'status', status: 429, error: 'Slowdown: 30 per 1 minute' }, 'rate-limited', true],
    [
      { kind: 'status', status: 403, error: 'Too many request limits violations' },
      'rate-limited',
      true,
    ],
    [{ kind: 'status', status: 403, error: 'Invalid API key' }, 'unauthorized', false],
    [
      { kind: 'status', status: 400, error: 'Visit https://x.org to get an API key' },
      'unauthorized',
      false,
    ],
    [{ kind: 'status', status: 400, error: 'xx is not supported' }, 'unsupported-pair', false],
    [{ kind: 'status', status: 400, error: 'Invalid request' }, 'bad-request', false],
    [
      { kind: 'status', status: 500, error: 'Cannot translate text: out of memory' },
      'unavailable',
      true,
    ],
    [
      {
        kind: 'status',
        status: 500,
        error: 'Cannot translate text: 400: fr is not available as a target language from en',
      },
      'unsupported-pair',
      false,
    ],
    [{ kind: 'gateway', status: 413 }, 'too-large', false],
    [{ kind: 'gateway', status: 404 }, 'bad-request', false],
    [{ kind: 'gateway', status: 502 }, 'unavailable', true],
    [{ kind: 'gateway', status: 200 }, 'bad-answer', true],
    [{ kind: 'hang-up' }, 'unavailable', true],
    [{ kind: 'redirect', to: 'http://127.0.0.1:1/' }, 'unavailable', true],
    [{ kind: 'half-json' }, 'bad-answer', true],
    [{ kind: 'wrong-count' }, 'bad-answer', true],
    [{ kind: 'empty-texts' }, 'bad-answer', true],
  ])('%j is %s, worth trying again: %s', async (fault, code, isRetryable) => {
    await start()
    server.misbehave(fault, 2)
    const error = await failureOf(translate(['One']))
    expect(error).toMatchObject({ code, isRetryable, provider: 'libretranslate' })
    expect(error.message).toMatch(/\.$/u)
  })

  it('is an answer whose texts have changed places', async () => {
    await start()
    server.misbehave({ kind: 'reorder' })
    expect(await failureOf(translate(['In 2023', 'In 2024']))).toMatchObject({ code: 'bad-answer' })
  })

  it.each<LibretranslateFault['kind']>(['drop-tags', 'break-tags'])(
    'is not %s: the checks judge that',
    async (kind) => {
      await start()
      server.misbehave({ kind } as LibretranslateFault)
      const { texts } = await translate(['Read the <g1>report</g1> now.', 'No tags'])
      expect(texts[0]).not.toBe('[fr] Read the <g1>report</g1> now.')
      expect(texts[0]).not.toContain('span')
      expect(texts[1]).toBe('[fr] No tags')
    },
  )

  it('says how long to wait when the server does', async () => {
    await start()
    server.misbehave({ kind: 'status', status: 429, error: 'Slowdown:', retryAfterSeconds: 7 })
    expect((await failureOf(translate(['One']))).retryAfterMs).toBe(7000)
  })

  it('is a time-out when no answer comes, and an end when the signal says so', async () => {
    await start()
    let release: (value: unknown) => void = () => undefined
    const until = new Promise((resolve) => (release = resolve))
    server.misbehave({ kind: 'hold', until }, 2)
    const request = { texts: ['One'], source: 'en', target: 'fr' } as const
    expect(await failureOf(provider({ timeoutMs: 200 }).translate(request))).toMatchObject({
      code: 'timeout',
    })
    const controller = new AbortController()
    const reason = new Error('The worker is shutting down.')
    const onTheWay = translate(['One'], { signal: controller.signal })
    controller.abort(reason)
    await expect(onTheWay).rejects.toBe(reason)
    release(undefined)
  })

  it('never shows the key', async () => {
    await start({ apiKey: KEY })
    server.misbehave({ kind: 'status', status: 403, error: `Key ${KEY} is wrong` })
    const error = await failureOf(
      provider({ apiKey: KEY }).translate({ texts: ['One'], source: 'en', target: 'fr' }),
    )
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(KEY)
  })
})
