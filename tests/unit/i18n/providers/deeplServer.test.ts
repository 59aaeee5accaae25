import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'

const KEY = 'server-key'
let server: DeeplServer

beforeEach(async () => {
  server = await startDeeplServer({ key: KEY, characterLimit: 100 })
})
afterEach(async () => {
  await server.close()
})

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, {
    ...init,
    headers: { Authorization: `DeepL-Auth-Key ${KEY}`, ...init.headers },
  })
const translate = (fields: [string, string][]) =>
  call('/v2/translate', { method: 'POST', body: new URLSearchParams(fields) })
const text = (value: string): [string, string] => ['text', value]
const FR: [string, string] = ['target_lang', 'fr']
const XML: [string, string] = ['tag_handling', 'xml']

describe('the DeepL that tests run against', () => {
  it('listens on this machine only', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u)
  })

  it('lets nobody in without the key', async () => {
    const response = await call('/v2/translate', {
      method: 'POST',
      body: new URLSearchParams([text('a'), FR]),
      headers: { Authorization: 'DeepL-Auth-Key other' },
    })
    expect(response.status).toBe(403)
    expect(server.requests).toEqual([])
  })

  it.each<[string, [string, string][], number]>([
    ['a target without the region it needs', [text('a'), ['target_lang', 'en']], 400],
    ['Portuguese without a region', [text('a'), ['target_lang', 'PT']], 400],
    ['a source with a region', [text('a'), FR, ['source_lang', 'en-GB']], 400],
    ['no text', [FR], 400],
    ['an empty text', [text('a'), text(''), FR], 400],
    ['51 texts', [...Array.from({ length: 51 }, () => text('a')), FR], 400],
    ['XML that is not well formed', [text('<g1>a'), FR, XML], 400],
    ['an unescaped &', [text('a & b'), FR, XML], 400],
    ['a body beyond 128 KiB', [text('ع'.repeat(22_000)), FR], 413],
    ['more than the account may use', [text('a'.repeat(101)), FR], 456],
  ])('refuses %s', async (_what, fields, status) => {
    expect((await translate(fields)).status).toBe(status)
    expect(server.requests.at(-1)?.status).toBe(status)
    expect(server.charactersBilled()).toBe(0)
  })

  it('translates everything else, keeps tags, and counts what it bills', async () => {
    const response = await translate([text('a <g1>b</g1> &amp;'), text('c'), FR, XML])
    expect(await response.json()).toEqual({
      translations: [
        { detected_source_language: 'EN', text: '[fr] a <g1>b</g1> &amp;', billed_characters: 5 },
        { detected_source_language: 'EN', text: '[fr] c', billed_characters: 1 },
      ],
    })
    expect(await (await call('/v2/usage')).json()).toEqual({
      character_count: 6,
      character_limit: 100,
    })
  })

  it('misbehaves as often as it is told, then no more', async () => {
    server.misbehave({ kind: 'status', status: 429, retryAfterSeconds: 3 }, 2)
    const refused = await translate([text('a'), FR])
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3'])
    expect((await translate([text('a'), FR])).status).toBe(429)
    expect((await translate([text('a'), FR])).status).toBe(200)
    server.misbehave({ kind: 'hang-up' }, 9)
    server.behave()
    expect((await translate([text('a'), FR])).status).toBe(200)
  })
})
