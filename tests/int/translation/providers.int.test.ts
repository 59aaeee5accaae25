import type { Term } from '#i18n/glossary/types.ts'
import { OPEN_FOR } from '#i18n/providers/circuit.ts'
import type { Provider } from '#i18n/providers/port.ts'
import { parseEnv } from '#src/env.ts'
import { chosenProvider, currentChoice } from '#src/translation/provider/chosen.ts'
import { rememberProvider } from '#src/translation/provider/lastStart.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { startDeeplServer, type DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { failureOf } from '#tests/helpers/providers/failure.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const KEY = 'a-key-of-the-account'

const mayor = (target: string): Term => ({
  source: 'mayor',
  target,
  kind: 'term',
  caseSensitive: false,
})

describeEachDatabase('the provider that was chosen', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let server: DeeplServer

  beforeAll(async () => {
    database = await fresh()
    server = await startDeeplServer({ key: KEY })
    site = await bootSite({ database, variables: variables() })
    await switchOn(site, [{ locale: 'fr' }])
    await workOff(site.payload)
  })
  afterEach(() => {
    server.behave()
  })
  afterAll(async () => {
    await site?.destroy()
    await server?.close()
    await database?.cleanup()
  })

  const variables = (more: Record<string, string> = {}) => ({
    TRANSLATION_PROVIDER: 'auto',
    DEEPL_AUTH_KEY: KEY,
    DEEPL_SERVER_URL: server.url,
    DRAGOMAN_DEMO: '0',
    ...more,
  })
  /** The environment of another start on the same database. */
  const startedWith = (more: Record<string, string>) =>
    parseEnv(
      { PAYLOAD_SECRET: site.env.payloadSecret, DATA_DIR: database.dataDir, ...more },
      { cwd: database.dataDir },
    )
  const chosen = async (now = new Date(), env = site.env): Promise<Provider> => {
    const { provider } = await chosenProvider({ payload: site.payload, env, now: () => now })
    if (!provider) throw new Error('None was chosen.')
    return provider
  }
  const translate = (provider: Provider, text: string, terms?: Term[]) =>
    provider.translate({ texts: [text], source: 'en', target: 'fr', ...(terms ? { terms } : {}) })

  describe('that is used up or refuses the key', () => {
    const now = new Date()
    const after = (ms: number) => new Date(now.getTime() + ms)

    it('is asked once, then by one document for all, until it answers', async () => {
      const before = server.requests.length
      server.misbehave({ kind: 'status', status: 456 }, 2)
      const first = await failureOf(translate(await chosen(now), 'One'))
      expect(first).toMatchObject({ code: 'quota', retryAfterMs: OPEN_FOR })
      // Another process, by the same state.
      const second = await failureOf(translate(await chosen(after(1000)), 'Two'))
      expect(second.message).toBe(first.message)
      expect(second.message).toContain('Next attempt')
      expect(server.requests.length - before).toBe(1)

      const probe = await chosen(after(OPEN_FOR))
      const rest = await Promise.all(
        ['Three', 'Four', 'Five'].map((text) => failureOf(translate(probe, text))),
      )
      expect(rest.map(({ code }) => code)).toEqual(['quota', 'quota', 'quota'])
      expect(server.requests.length - before).toBe(2)

      const healed = await chosen(after(2 * OPEN_FOR + 1))
      expect((await translate(healed, 'Six')).texts).toEqual(['[fr] Six'])
      expect((await translate(await chosen(after(2 * OPEN_FOR + 2)), 'Seven')).texts).toEqual([
        '[fr] Seven',
      ])
    })

    it('does not stand in the way of another account', async () => {
      server.misbehave({ kind: 'status', status: 403 })
      await failureOf(translate(await chosen(now), 'One'))
      const before = server.requests.length
      const sameAccount = startedWith(variables({ SITE_URL: 'https://other.example.org' }))
      await failureOf(translate(await chosen(now, sameAccount), 'Two'))
      expect(server.requests).toHaveLength(before)
      const second = await startDeeplServer({ key: 'another-account' })
      const otherAccount = startedWith(
        variables({ DEEPL_AUTH_KEY: 'another-account', DEEPL_SERVER_URL: second.url }),
      )
      expect((await translate(await chosen(now, otherAccount), 'Three')).texts).toEqual([
        '[fr] Three',
      ])
      await second.close()
      expect(await failureOf(translate(await chosen(now), 'Four'))).toMatchObject({
        code: 'unauthorized',
      })
      await translate(await chosen(after(2 * OPEN_FOR)), 'Five')
    })

    it('is named in the record, with the time of the next attempt', async () => {
      const { payload } = site
      server.misbehave({ kind: 'status', status: 456 })
      const { id } = await payload.create({
        collection: 'sponsors',
        data: { name: 'Town of Bridges', kind: 'sponsor', _status: 'published' } as never,
      })
      await workOff(payload)
      const record = await recordOf(payload, id, 'fr')
      expect(record.state).toBe('held')
      expect(record.reason).toMatch(/used up its characters.*Next attempt: .* UTC\./u)
      await translate(await chosen(after(3 * OPEN_FOR)), 'Healed')
    })
  })

  describe('with terms', () => {
    it('follows them, and writes the glossary only when they change', async () => {
      const provider = await chosen()
      const { texts } = await translate(provider, 'The mayor', [mayor('maire')])
      expect(texts).toEqual(['[fr] The maire'])
      expect(server.glossaries.map(({ name }) => name)).toEqual([
        `dragoman-${new URL(site.env.siteUrl).host}`,
      ])
      const written = server.glossaryRequests.length
      expect((await translate(await chosen(), 'A mayor', [mayor('maire')])).texts).toEqual([
        '[fr] A maire',
      ])
      expect(server.glossaryRequests).toHaveLength(written)
      expect((await translate(provider, 'A mayor', [mayor('édile')])).texts).toEqual([
        '[fr] A édile',
      ])
      expect(server.glossaries).toHaveLength(1)
    })

    it('makes one glossary, however many documents need it at once', async () => {
      server.glossaries.length = 0
      const terms = [mayor('bourgmestre')]
      const answers = await Promise.all(
        Array.from({ length: 6 }, async (_, n) =>
          translate(await chosen(), `The mayor ${String(n)}`, terms),
        ),
      )
      expect(answers.map(({ texts }) => texts[0])).toEqual(
        answers.map((_, n) => `[fr] The bourgmestre ${String(n)}`),
      )
      expect(server.glossaries).toHaveLength(1)
    })

    it('makes it anew at the next attempt when somebody deleted it', async () => {
      server.glossaries.length = 0
      const terms = [mayor('bourgmestre')]
      const error = await failureOf(translate(await chosen(), 'The mayor', terms))
      expect(error).toMatchObject({ code: 'glossary-gone', isRetryable: true })
      expect((await translate(await chosen(), 'The mayor', terms)).texts).toEqual([
        '[fr] The bourgmestre',
      ])
    })

    it('translates without the ones that a glossary cannot hold', async () => {
      const terms = [mayor('maire'), { ...mayor('x\ty'), source: 'city' }]
      const { texts } = await translate(await chosen(), 'The mayor of the city', terms)
      expect(texts).toEqual(['[fr] The maire of the city'])
    })
  })

  describe('that was there at the last start and is gone', () => {
    const now = new Date()
    const start = async (more: Record<string, string>) => {
      const env = startedWith(more)
      const choice = await currentChoice({ payload: site.payload, env })
      await rememberProvider({ payload: site.payload, env, choice, now })
      return choice
    }
    const LIBRETRANSLATE = { LIBRETRANSLATE_URL: 'http://127.0.0.1:5000' }

    it('is not replaced at any start until another is named', async () => {
      expect((await start({ DEEPL_AUTH_KEY: KEY })).name).toBe('deepl')
      for (const _ of [1, 2]) {
        const choice = await start(LIBRETRANSLATE)
        expect(choice.name).toBe('none')
        expect(choice.reason).toContain('DEEPL_AUTH_KEY')
      }
      expect((await start({ DEEPL_AUTH_KEY: KEY, ...LIBRETRANSLATE })).name).toBe('deepl')
      const named = { ...LIBRETRANSLATE, TRANSLATION_PROVIDER: 'libretranslate' }
      expect((await start(named)).name).toBe('libretranslate')
      expect((await start(LIBRETRANSLATE)).name).toBe('libretranslate')
    })

    it('is forgotten when none is named', async () => {
      const named = { DEEPL_AUTH_KEY: KEY, TRANSLATION_PROVIDER: 'deepl' }
      expect((await start(named)).name).toBe('deepl')
      expect((await start({})).name).toBe('none')
      expect((await start({ TRANSLATION_PROVIDER: 'none' })).name).toBe('none')
      expect((await start(LIBRETRANSLATE)).name).toBe('libretranslate')
    })
  })
})
