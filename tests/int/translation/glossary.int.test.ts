import { forgetTerms, siteTerms } from '#src/translation/glossary/siteTerms.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { startDeeplServer, type DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

const KEY = 'glossary-test'
const SPONSORS =
  'The summit was made possible by the Atlantic Union of Regions, the Ministry of Foreign Affairs of Halvland and Åsa Öberg-Dahl, among others.'

describeEachDatabase('names and terms', ({ fresh }) => {
  let deepl: DeeplServer
  let database: FreshDatabase
  let site: TestSite

  beforeAll(async () => {
    deepl = await startDeeplServer({ key: KEY })
    database = await fresh()
    const variables = {
      TRANSLATION_PROVIDER: 'deepl',
      DEEPL_AUTH_KEY: KEY,
      DEEPL_SERVER_URL: deepl.url,
    }
    site = await bootSite({ database, variables })
    await switchOn(site, [{ locale: 'fr' }])
    await workOff(site.payload)
    await site.payload.create({
      collection: 'people',
      data: { name: 'Åsa Öberg-Dahl', _status: 'published' },
    })
    await workOff(site.payload)
  })

  afterEach(() => {
    deepl.behave()
    deepl.requests.length = 0
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
    await deepl?.close()
  })

  /** A published session with this summary, and what became of it in French. */
  async function publish(summary: string) {
    const { id } = await site.payload.create({
      collection: 'sessions',
      data: { title: 'Closing', status: 'planned', summary, _status: 'published' },
    })
    await workOff(site.payload)
    const session = await site.payload.findByID({ collection: 'sessions', id, locale: 'fr' })
    const unit = unitOf(await recordOf(site.payload, id, 'fr'), summary)
    return { id, unit, french: session.summary }
  }

  const sent = () => deepl.requests.flatMap(({ texts }) => texts)

  it('sends a person’s name as a tag, and readers get the name', async () => {
    const { unit, french } = await publish('Today Åsa Öberg-Dahl spoke of Lisbon.')
    expect(sent()).toContain('Today <x1/> spoke of Lisbon.')
    expect(french).toBe('[fr] Today Åsa Öberg-Dahl spoke of Lisbon.')
    expect(unit.checks.map(({ id }) => id)).not.toContain('protected-word-moved')
  })

  it.each(['move-tags', 'drop-tags', 'double-tags'] as const)(
    'sends the sponsors’ sentence again, whole, when the provider does: %s',
    async (kind) => {
      const summary = SPONSORS.replace('summit', `summit of ${kind.replace('-', ' ')}`)
      deepl.misbehave({ kind })
      const { unit, french } = await publish(summary)
      expect(french).toBe(`[fr] ${summary}`)
      expect(sent().filter((text) => text.startsWith('The summit of'))).toEqual([
        summary.replace('Åsa Öberg-Dahl', '<x1/>'),
        summary,
      ])
      expect(unit.checks).toContainEqual(
        expect.objectContaining({ id: 'protected-word-moved', severity: 'warning' }),
      )
    },
  )

  it('asks a machine nothing about a sentence that is a name', async () => {
    const { french } = await publish('Åsa Öberg-Dahl.')
    expect(french).toBe('Åsa Öberg-Dahl.')
    expect(sent()).not.toContainEqual(expect.stringMatching(/x1|Öberg/u))
  })

  it('protects what is never translated from the moment the glossary says so', async () => {
    const { payload } = site
    await publish('The Open Deck is new.')
    expect(sent()).toContain('The Open Deck is new.')
    const term = await payload.create({
      collection: 'glossary-terms',
      data: { term: 'Open Deck', kind: 'leave-alone' },
    })
    await publish('The Open Deck is newer.')
    expect(sent()).toContain('The <x1/> is newer.')
    await payload.delete({ collection: 'glossary-terms', id: term.id })
    await publish('The Open Deck is newest.')
    expect(sent()).toContain('The Open Deck is newest.')
  })

  it('leaves a name with a form of its own in the sentence, and knows the form readers have', async () => {
    const { payload } = site
    await payload.create({
      collection: 'sponsors',
      data: { name: 'Harbour Foundation', kind: 'sponsor', _status: 'published' },
    })
    await workOff(payload)
    const now = new Date()
    const terms = await siteTerms({ payload, locale: 'fr', now })
    expect(terms).toContainEqual({
      source: 'Harbour Foundation',
      target: '[fr] Harbour Foundation',
      kind: 'name',
      caseSensitive: true,
    })
    expect(terms).toContainEqual(
      expect.objectContaining({ source: 'League of Open Cities', kind: 'name' }),
    )
    await publish('Thanks to the Harbour Foundation here.')
    expect(sent()).toContain('Thanks to the Harbour Foundation here.')
  })

  it('knows no form of a new name until readers have one', async () => {
    const { payload } = site
    const { id } = await payload.create({
      collection: 'sponsors',
      data: { name: 'Northern Fund', kind: 'sponsor', _status: 'published' },
    })
    await workOff(payload)
    const names = async () => {
      const terms = await siteTerms({ payload, locale: 'fr', now: new Date() })
      return terms.filter(({ source }) => / Fund$/u.test(source)).map(({ target }) => target)
    }
    expect(await names()).toEqual(['[fr] Northern Fund'])
    const data = { name: 'Southern Fund', _status: 'published' as const }
    await payload.update({ collection: 'sponsors', id, data })
    expect(await names()).toEqual(['[fr] Northern Fund'])
    await workOff(payload)
    expect(await names()).toEqual(['[fr] Southern Fund'])
    await payload.update({ collection: 'sponsors', id, data: { _status: 'draft' } })
    await workOff(payload)
    forgetTerms(payload)
    expect(await names()).toEqual([])
  })
})
