import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TARGET_LOCALES } from '#i18n/locales.ts'
import { createApertium } from '#i18n/providers/apertium/apertium.ts'
import { createDeepl } from '#i18n/providers/deepl/deepl.ts'
import { createLibretranslate } from '#i18n/providers/libretranslate/libretranslate.ts'
import { createPseudo } from '#i18n/providers/pseudo/pseudo.ts'
import type { Provider, ProviderName } from '#i18n/providers/port.ts'
import { runChecks } from '#i18n/checks/runChecks.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { fakeApertium } from '#tests/helpers/apertium/fakeApertium.ts'
import { startLibretranslateServer } from '#tests/helpers/libretranslate-server/server.ts'

const KEY = 'contract-key:fx'

/** Sentences that have broken a provider before. */
const SENTENCES = [
  'Over 100 mayors from 45 countries meet in New York.',
  'Read the <g1>report of the <g2>mayors</g2></g1><x3/> and <g4>more</g4>.',
  'Research &amp; development: a &lt; b &gt; c.',
  'Write to press@example.org or see https://example.org/a?b=1&amp;c=2.',
  '👩‍🚀 Emoji, “quotes”, an apostrophe’s place – and a dash.',
  'القمة العالمية الرابعة',
  `A long sentence: ${'the mayor said that '.repeat(400)}it was long.`,
]

type Made = { provider: Provider; close: () => Promise<void> | void }

/** Each provider as it runs here, against a server or a program of our own where it needs one. */
const PROVIDERS: [ProviderName, () => Promise<Made>][] = [
  [
    'deepl',
    async () => {
      const server = await startDeeplServer({ key: KEY })
      return {
        provider: createDeepl({ key: KEY, serverUrl: server.url }),
        close: () => server.close(),
      }
    },
  ],
  [
    'libretranslate',
    async () => {
      const server = await startLibretranslateServer({ apiKey: KEY })
      return {
        provider: createLibretranslate({ url: server.url, apiKey: KEY }),
        close: () => server.close(),
      }
    },
  ],
  [
    'apertium',
    async () => {
      const program = fakeApertium()
      const provider = createApertium({ path: program.path })
      return Promise.resolve({ provider, close: program.remove })
    },
  ],
  ['pseudo', async () => Promise.resolve({ provider: createPseudo(), close: () => undefined })],
]

describe.each(PROVIDERS)('the provider %s', (name, make) => {
  let made: Made
  const create = () => made.provider

  beforeAll(async () => {
    made = await make()
  })
  afterAll(async () => {
    await made.close()
  })

  const translate = (texts: string[], target: (typeof TARGET_LOCALES)[number] = 'fr') =>
    create().translate({ texts, source: 'en', target })

  it('is known by its name, and describes itself without secrets', () => {
    expect(create().name).toBe(name)
    expect(create().describe().name).toBe(name)
    expect(JSON.stringify(create().describe())).not.toContain(KEY)
  })

  it.each(TARGET_LOCALES)('translates into %s so that no check finds an error', async (target) => {
    if (!(await create().supports('en', target))) {
      await expect(translate(SENTENCES, target)).rejects.toMatchObject({ code: 'unsupported-pair' })
      return
    }
    const { texts } = await translate(SENTENCES, target)
    const findings = texts.flatMap((text, index) =>
      runChecks({
        unit: { source: SENTENCES[index] ?? '', target: text },
        sourceLocale: 'en',
        targetLocale: target,
      }),
    )
    // Neither the loopback DeepL nor rehearsal text writes a language: that they read like English is true.
    const wrong = findings.filter(
      ({ id, severity }) => severity !== 'info' && id !== 'language-wrong',
    )
    expect(wrong).toEqual([])
    texts.forEach((text, index) => {
      expect(text).not.toBe(SENTENCES[index])
    })
  })

  it('refuses a language pair that is none', async () => {
    expect(await create().supports('fr', 'fr')).toBe(false)
    await expect(
      create().translate({ texts: ['a'], source: 'fr', target: 'fr' }),
    ).rejects.toMatchObject({ name: 'ProviderError', code: 'unsupported-pair', isRetryable: false })
  })

  it('translates into a language of the demo', async () => {
    expect(await create().supports('en', 'fr')).toBe(true)
  })

  it('says what the account has used, or that nobody counts', async () => {
    const usage = await create().usage()
    expect(usage === null || usage.used <= usage.limit).toBe(true)
  })

  it('gives nothing for nothing', async () => {
    expect(await translate([])).toEqual({ texts: [], billedCharacters: 0 })
  })

  it('gives back what holds no words as it is', async () => {
    const texts = ['', ' ', '<x1/>', '–', '<g1></g1>', '&amp;']
    expect(await translate(texts)).toEqual({ texts, billedCharacters: 0 })
  })

  it('keeps 10,000 texts in order', async () => {
    const texts = Array.from({ length: 10_000 }, (_, n) => `Sentence number ${String(n)} here`)
    const result = await translate(texts)
    expect(result.texts).toHaveLength(10_000)
    const misplaced = result.texts.filter((text, n) => /\d+/u.exec(text)?.[0] !== String(n))
    expect(misplaced).toEqual([])
  })

  it('reports each batch as soon as it is there, every text in one of them', async () => {
    const texts = Array.from({ length: 120 }, (_, n) => `Sentence ${String(n)}`)
    const seen = new Map<number, string>()
    let billed = 0
    const result = await create().translate({
      texts,
      source: 'en',
      target: 'fr',
      onBatch: (batch) => {
        batch.indexes.forEach((index, place) => seen.set(index, batch.texts[place] ?? ''))
        billed += batch.billedCharacters
      },
    })
    expect(texts.map((_, index) => seen.get(index))).toEqual(result.texts)
    expect(billed).toBe(result.billedCharacters)
  })

  it('sends nothing more once the signal is aborted', async () => {
    const texts = Array.from({ length: 120 }, (_, n) => `Sentence ${String(n)}`)
    const controller = new AbortController()
    const stopped = new Error('The worker is shutting down.')
    let batches = 0
    const translating = create().translate({
      texts,
      source: 'en',
      target: 'fr',
      signal: controller.signal,
      onBatch: () => {
        batches += 1
        controller.abort(stopped)
      },
    })
    await expect(translating).rejects.toBe(stopped)
    expect(batches).toBe(1)
  })
})
