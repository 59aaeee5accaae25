import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TARGET_LOCALES } from '#i18n/locales.ts'
import { createDeepl } from '#i18n/providers/deepl/deepl.ts'
import type { ProviderErrorCode } from '#i18n/providers/errors.ts'
import type { TranslateRequest } from '#i18n/providers/port.ts'
import type { Misbehaviour } from '#tests/helpers/deepl-server/misbehaviour.ts'
import { failureOf } from '#tests/helpers/providers/failure.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'

const KEY = '279a2e9d-0000-4000-8000-secret:fx'
let server: DeeplServer

beforeEach(async () => {
  server = await startDeeplServer({ key: KEY })
})
afterEach(async () => {
  await server.close()
})

const deepl = (options: { key?: string; timeoutMs?: number } = {}) =>
  createDeepl({ key: KEY, serverUrl: server.url, ...options })
const translate = (texts: string[], more: Partial<TranslateRequest> = {}) =>
  deepl().translate({ texts, source: 'en', target: 'fr', ...more })

describe('a request to DeepL', () => {
  it('is what DeepL demands: key, XML tags, languages, and no word of this machine', async () => {
    await translate(['Read the <g1>report</g1>.<x2/>'], { target: 'pt', context: ['Title'] })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({
      texts: ['Read the <g1>report</g1>.<x2/>'],
      source: 'en',
      target: 'pt-PT',
      context: 'Title',
      options: {
        tag_handling: 'xml',
        tag_handling_version: 'v2',
        outline_detection: '0',
        split_sentences: 'nonewlines',
      },
      status: 200,
    })
    expect(server.requests[0]?.userAgent).toMatch(/^deepl-node\/[\d.]+ Dragoman/u)
    expect(server.requests[0]?.userAgent).not.toContain(process.platform)
  })

  it.each([...TARGET_LOCALES])('is accepted for the target %s', async (target) => {
    await translate(['Mayors'], { target })
    expect(server.requests[0]?.status).toBe(200)
  })

  it('is accepted for English, which needs a region', async () => {
    await translate(['Maires'], { source: 'fr', target: 'en' })
    expect(server.requests[0]).toMatchObject({ source: 'fr', target: 'en-GB', status: 200 })
  })

  it('holds 50 texts at most', async () => {
    await translate(Array.from({ length: 101 }, (_, n) => `Text ${String(n)}`))
    expect(server.requests.map(({ texts }) => texts.length)).toEqual([50, 50, 1])
  })

  it('stays under 128 KiB as encoded, where every Arabic letter takes six bytes', async () => {
    const long = 'القمة العالمية '.repeat(200)
    const texts = Array.from({ length: 60 }, (_, n) => `${long}${String(n)}`)
    const result = await translate(texts, { source: 'ar', target: 'en' })
    expect(result.texts).toHaveLength(60)
    expect(server.requests.every(({ status }) => status === 200)).toBe(true)
    const sizes = server.requests.map(({ bodyBytes }) => bodyBytes)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(128 * 1024)
    // Well filled, or the packing would be no packing.
    expect(sizes[0]).toBeGreaterThan(100 * 1024)
  })

  it('holds texts of one context only, and they come back in the order of the call', async () => {
    const { texts } = await translate(['One', 'Two', 'Three', 'Four'], {
      context: ['A', 'B', 'A', 'B'],
    })
    expect(server.requests.map((request) => [request.context, request.texts])).toEqual([
      ['A', ['One', 'Three']],
      ['B', ['Two', 'Four']],
    ])
    expect(texts).toEqual(['[fr] One', '[fr] Two', '[fr] Three', '[fr] Four'])
  })

  it.each([
    ['fr', 'more', 'prefer_more'],
    ['ar', 'less', 'prefer_less'],
    ['de', 'default', 'default'],
  ] as const)(
    'into %s asks for formality %s so that it is never refused',
    async (target, formality, asked) => {
      await translate(['One'], { target, formality })
      expect(server.requests[0]).toMatchObject({ options: { formality: asked }, status: 200 })
    },
  )

  it('is never made for empty texts', async () => {
    const { texts } = await translate(['', 'One', '<x1/>'])
    expect(server.requests[0]?.texts).toEqual(['One'])
    expect(texts).toEqual(['', '[fr] One', '<x1/>'])
  })

  it('is not tried again by the client: the queue waits', async () => {
    server.misbehave({ kind: 'status', status: 503 }, 5)
    await failureOf(translate(['One']))
    expect(server.requests).toHaveLength(1)
  })

  it('is refused before it is sent when one sentence is too long for any', async () => {
    const error = await failureOf(translate(['short', 'ع'.repeat(30_000)]))
    expect(error).toMatchObject({ code: 'too-large', isRetryable: false })
    expect(error.message).toContain('Sentence 2')
    expect(server.requests).toHaveLength(0)
  })

  it('is sent in halves when DeepL finds it too large all the same', async () => {
    server.misbehave({ kind: 'status', status: 413 })
    const { texts } = await translate(['One', 'Two', 'Three'])
    expect(texts).toEqual(['[fr] One', '[fr] Two', '[fr] Three'])
    expect(server.requests.map((request) => request.texts.length)).toEqual([3, 2, 1])
  })
})

describe('an answer of DeepL', () => {
  it('says what was billed', async () => {
    const { billedCharacters } = await translate(['One <g1>two</g1>', 'a &amp; b'])
    expect(billedCharacters).toBe('One two'.length + 'a & b'.length)
    expect(server.charactersBilled()).toBe(billedCharacters)
  })

  it('is written in our spelling, however DeepL spells its XML', async () => {
    server.misbehave({ kind: 'respell' })
    const { texts } = await translate(['The "<g1>city</g1>\'s" a &amp; b.<x2/>'])
    expect(texts).toEqual(['[fr] The "<g1>city</g1>\'s" a &amp; b.<x2/>'])
  })

  it.each<Misbehaviour['kind']>(['drop-tags', 'move-tags', 'double-tags', 'break-tags'])(
    'with %s is handed on as it is, for the checks to judge',
    async (kind) => {
      server.misbehave({ kind } as Misbehaviour)
      const { texts } = await translate(['Read the <g1>report</g1> now.', 'No tags'])
      expect(texts[1]).toBe('[fr] No tags')
      expect(texts[0]).not.toBe('[fr] Read the <g1>report</g1> now.')
    },
  )

  it.each<Misbehaviour['kind']>(['reorder', 'wrong-count', 'empty-texts', 'half-json'])(
    'with %s is not used at all',
    async (kind) => {
      server.misbehave({ kind } as Misbehaviour)
      const error = await failureOf(translate(['Over 100 mayors', 'In 45 countries']))
      expect(error).toMatchObject({ code: 'bad-answer', isRetryable: true })
    },
  )

  it('that was paid for before a failure has been handed over', async () => {
    const paid: number[] = []
    server.misbehave({ kind: 'hold', until: Promise.resolve() })
    server.misbehave({ kind: 'status', status: 456 })
    const texts = Array.from({ length: 60 }, (_, n) => `Text ${String(n)}`)
    const onBatch = ({ indexes }: { indexes: readonly number[] }) => {
      paid.push(...indexes)
    }
    const error = await failureOf(translate(texts, { onBatch }))
    expect(error.code).toBe('quota')
    expect(paid).toHaveLength(50)
  })
})

describe('a failure of DeepL', () => {
  it.each<[Misbehaviour, ProviderErrorCode, boolean]>([
    [{ kind: 'status', status: 429, retryAfterSeconds: 7 }, 'rate-limited', true],
    [{ kind: 'status', status: 456 }, 'quota', false],
    [{ kind: 'status', status: 403 }, 'unauthorized', false],
    [{ kind: 'status', status: 401 }, 'unauthorized', false],
    [{ kind: 'status', status: 400 }, 'bad-request', false],
    [
      { kind: 'status', status: 400, message: "Value for 'target_lang' not supported." },
      'unsupported-pair',
      false,
    ],
    [{ kind: 'status', status: 404 }, 'bad-request', false],
    [{ kind: 'status', status: 413 }, 'too-large', false],
    [{ kind: 'status', status: 500 }, 'unavailable', true],
    [{ kind: 'status', status: 503 }, 'unavailable', true],
    [{ kind: 'status', status: 529 }, 'unavailable', true],
    [{ kind: 'hang-up' }, 'unavailable', true],
    [{ kind: 'truncate' }, 'unavailable', true],
  ])('%j is %s, worth trying again: %s', async (misbehaviour, code, isRetryable) => {
    server.misbehave(misbehaviour)
    const error = await failureOf(translate(['One']))
    expect(error).toMatchObject({ code, isRetryable, provider: 'deepl' })
    expect(error.message).toMatch(/\.$/u)
    expect(error.cause).toBeInstanceOf(Error)
  })

  it('is a time-out when no answer comes', async () => {
    let release: (value: unknown) => void = () => undefined
    server.misbehave({ kind: 'hold', until: new Promise((resolve) => (release = resolve)) })
    const translating = deepl({ timeoutMs: 50 }).translate({
      texts: ['One'],
      source: 'en',
      target: 'fr',
    })
    expect(await failureOf(translating)).toMatchObject({ code: 'timeout', isRetryable: true })
    release(undefined)
  })

  it('is a server that is not there', async () => {
    const provider = createDeepl({ key: KEY, serverUrl: 'http://127.0.0.1:1' })
    const error = await failureOf(provider.translate({ texts: ['a'], source: 'en', target: 'fr' }))
    expect(error).toMatchObject({ code: 'unavailable', isRetryable: true })
  })

  it('is a used-up account, without anything being lost', async () => {
    await server.close()
    server = await startDeeplServer({ key: KEY, characterLimit: 10 })
    expect((await translate(['Ten signs.'])).texts).toEqual(['[fr] Ten signs.'])
    expect(await failureOf(translate(['More']))).toMatchObject({ code: 'quota' })
  })

  it.each<Misbehaviour>([
    { kind: 'hang-up' },
    { kind: 'status', status: 403, message: `Key ${KEY} is wrong` },
    { kind: 'status', status: 418, message: `Key ${KEY} is wrong` },
  ])('never shows the key: %j', async (misbehaviour) => {
    server.misbehave(misbehaviour)
    const error = await failureOf(translate(['One']))
    const everything = inspect(error, { depth: 20, showHidden: true, getters: true })
    expect(everything).not.toContain(KEY)
    expect(everything).not.toContain('279a2e9d')
  })

  it('ends at once when the signal is aborted, also in the middle of a request', async () => {
    const controller = new AbortController()
    const reason = new Error('The worker is shutting down.')
    let release: (value: unknown) => void = () => undefined
    server.misbehave({ kind: 'hold', until: new Promise((resolve) => (release = resolve)) })
    const translating = translate(['One'], { signal: controller.signal })
    controller.abort(reason)
    await expect(translating).rejects.toBe(reason)
    release(undefined)
  })
})

describe('the use of the account', () => {
  it('is what DeepL counts', async () => {
    await server.close()
    server = await startDeeplServer({ key: KEY, characterLimit: 100 })
    await translate(['Ten signs.'])
    expect(await deepl().usage()).toEqual({ used: 10, limit: 100 })
  })

  it('is a provider error when it cannot be asked for', async () => {
    expect(await failureOf(deepl({ key: 'wrong' }).usage())).toMatchObject({ code: 'unauthorized' })
  })
})

describe('what is said of the plan', () => {
  it('is Free for keys that end in :fx, which may keep texts', () => {
    expect(createDeepl({ key: 'a:fx' }).describe()).toEqual({
      name: 'deepl',
      plan: 'DeepL API Free',
      server: 'https://api-free.deepl.com',
      region: null,
    })
  })

  it('is Pro for all others', () => {
    expect(createDeepl({ key: 'a' }).describe()).toMatchObject({
      plan: 'DeepL API Pro',
      server: 'https://api.deepl.com',
    })
  })

  it.each([
    [undefined, 'eu'],
    ['https://api-us.deepl.com', 'us'],
    ['https://api-jp.deepl.com/', 'jp'],
    ['http://127.0.0.1:4000', null],
    ['not an address', null],
  ])('names the region of %s', (serverUrl, region) => {
    expect(createDeepl({ key: 'a', serverUrl }).describe().region).toBe(region)
  })
})
