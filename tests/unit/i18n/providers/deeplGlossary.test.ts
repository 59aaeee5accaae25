import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import { createDeepl } from '#i18n/providers/deepl/deepl.ts'
import { dictionaryOf } from '#i18n/providers/deepl/glossary.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { failureOf } from '#tests/helpers/providers/failure.ts'

const KEY = 'glossary-key'
const NAME = 'dragoman-summits.example.org'
let server: DeeplServer

beforeEach(async () => {
  server = await startDeeplServer({ key: KEY })
})
afterEach(async () => {
  await server.close()
})

const term = (source: string, target: string | null): Term => ({
  source,
  target,
  kind: 'term',
  caseSensitive: false,
})
const deepl = () => createDeepl({ key: KEY, serverUrl: server.url })
const sync = async (terms: Term[], target: Locale = 'fr') =>
  deepl().syncTerms?.({ name: NAME, source: 'en', target, terms })
const entries = (target: string) =>
  Object.fromEntries(
    server.glossaries[0]?.dictionaries.find((one) => one.target === target)?.entries ?? [],
  )

describe('terms as a dictionary', () => {
  const refused = (terms: Term[]) => dictionaryOf(terms).refused.map(({ why }) => why)

  it('hold what has no other form as it is', () => {
    const { entries: made } = dictionaryOf([term('mayor', 'maire'), term('UNDP', null)])
    expect({ ...made }).toEqual({ mayor: 'maire', UNDP: 'UNDP' })
  })

  it.each([
    ['a tab', term('a\tb', 'c'), /tab/u],
    ['a line break in the target', term('a', 'b\nc'), /line break/u],
    ['a line separator', term('a\u2028b', 'c'), /line break/u],
    ['more than 1,024 bytes', term('ع'.repeat(513), 'c'), /1,024/u],
    ['an empty target', term('a', ' '), /empty/u],
  ])('leave out %s', (_what, one, why) => {
    expect(refused([one, term('mayor', 'maire')])).toEqual([expect.stringMatching(why)])
  })

  it('take 1,024 bytes', () => {
    expect(refused([term('ع'.repeat(512), 'c')])).toEqual([])
  })

  it('leave out what stands there twice, and know words that objects know', () => {
    const { entries: made, refused: left } = dictionaryOf([
      term('constructor', 'constructeur'),
      term('mayor', 'maire'),
      term('mayor ', 'mairesse'),
    ])
    expect({ ...made }).toEqual({ constructor: 'constructeur', mayor: 'maire' })
    expect(left).toHaveLength(1)
  })

  it('leave out what would make them more than 10 MiB', () => {
    const terms = Array.from({ length: 6000 }, (_, n) =>
      term(`${String(n)} ${'a'.repeat(990)}`, 'b'.repeat(1000)),
    )
    const { entries: made, refused: left } = dictionaryOf(terms)
    const bytes = Object.entries(made).reduce((sum, [a, b]) => sum + a.length + b.length + 2, 0)
    expect(bytes).toBeLessThanOrEqual(10 * 1024 * 1024)
    expect(bytes).toBeGreaterThan(10 * 1024 * 1024 - 3000)
    expect(left.length + Object.keys(made).length).toBe(6000)
  })
})

describe('the glossary in the DeepL account', () => {
  it('is one for the site, with a dictionary for each language', async () => {
    await sync([term('mayor', 'maire')])
    await sync([term('mayor', 'alcalde')], 'es')
    await sync([term('mayor', 'presidente da câmara')], 'pt')
    expect(server.glossaries).toHaveLength(1)
    expect(server.glossaries[0]?.name).toBe(NAME)
    expect([entries('fr'), entries('es'), entries('pt')]).toEqual([
      { mayor: 'maire' },
      { mayor: 'alcalde' },
      { mayor: 'presidente da câmara' },
    ])
  })

  it('holds exactly the terms: what was taken out is gone', async () => {
    await sync([term('mayor', 'maire'), term('city', 'ville')])
    await sync([term('mayor', 'mairesse')])
    expect(entries('fr')).toEqual({ mayor: 'mairesse' })
  })

  it('loses the dictionary of a language without terms', async () => {
    await sync([term('mayor', 'maire')])
    await sync([term('mayor', 'alcalde')], 'es')
    expect(await sync([])).toEqual({ glossary: null, refused: [] })
    expect(server.glossaries[0]?.dictionaries.map(({ target }) => target)).toEqual(['es'])
  })

  it('leaves the glossaries of others alone', async () => {
    await deepl().syncTerms?.({
      name: 'other',
      source: 'en',
      target: 'fr',
      terms: [term('a', 'b')],
    })
    await sync([term('mayor', 'maire')])
    expect(server.glossaries.map(({ name }) => name)).toEqual(['other', NAME])
  })

  it('is followed by a translation, into regional targets too', async () => {
    const synced = await sync([term('mayors', 'presidentes')], 'pt')
    const { texts } = await deepl().translate({
      texts: ['Over 100 <g1>mayors</g1>'],
      source: 'en',
      target: 'pt',
      glossary: synced?.glossary ?? undefined,
    })
    expect(texts).toEqual(['[pt] Over 100 <g1>presidentes</g1>'])
  })

  it('is not there for a language that DeepL has none for, and a translation does without', async () => {
    const synced = await sync([term('mayor', 'burgemeester')], 'nl')
    expect(synced?.glossary).toBeNull()
    expect(synced?.refused).toHaveLength(1)
    expect(server.glossaries).toEqual([])
    const { texts } = await deepl().translate({ texts: ['mayor'], source: 'en', target: 'nl' })
    expect(texts).toEqual(['[nl] mayor'])
  })

  it('may be deleted by somebody: then the translation says so, to be tried again', async () => {
    const error = await failureOf(
      deepl().translate({ texts: ['mayor'], source: 'en', target: 'fr', glossary: 'gone' }),
    )
    expect(error).toMatchObject({ code: 'glossary-gone', isRetryable: true })
  })
})
