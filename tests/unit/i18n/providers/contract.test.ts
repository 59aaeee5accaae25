import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TARGET_LOCALES } from '#i18n/locales.ts'
import { createDeepl } from '#i18n/providers/deepl/deepl.ts'
import { createPseudo } from '#i18n/providers/pseudo/pseudo.ts'
import type { Provider } from '#i18n/providers/port.ts'
import { runChecks } from '#i18n/checks/runChecks.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'

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

const server: { running?: DeeplServer } = {}
const deepl = () => {
  if (!server.running) throw new Error('The server is not running.')
  return createDeepl({ key: KEY, serverUrl: server.running.url })
}

beforeAll(async () => {
  server.running = await startDeeplServer({ key: KEY })
})
afterAll(async () => {
  await server.running?.close()
})

describe.each<[string, () => Provider]>([
  ['deepl', deepl],
  ['pseudo', createPseudo],
])('the provider %s', (name, create) => {
  const translate = (texts: string[], target: (typeof TARGET_LOCALES)[number] = 'fr') =>
    create().translate({ texts, source: 'en', target })

  it('is known by its name, and describes itself without secrets', () => {
    expect(create().name).toBe(name)
    expect(create().describe().name).toBe(name)
    expect(JSON.stringify(create().describe())).not.toContain(KEY)
  })

  it.each(TARGET_LOCALES)('translates into %s so that no check finds an error', async (target) => {
    expect(await create().supports('en', target)).toBe(true)
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
