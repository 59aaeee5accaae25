import { newYork2023 } from '#demo/content/summits/newYork2023.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

/** As a translator of the demo wrote them (demo/demo.tmx). */
const FRENCH_NAMES = {
  'Atlantic Union of Regions': 'Union atlantique des régions',
  'Ministry of Foreign Affairs of Halvland': 'Ministère des Affaires étrangères du Halvland',
  'Department of State of Meridia': 'Département d’État de Meridia',
}

/** What a good machine makes of the words around the names, which are the glossary's. */
const PHRASES = [
  ['The summit was made possible by the ', 'Le sommet a été rendu possible par l’'],
  [' and the ', ' et le '],
  [' and ', ' et '],
  [', the ', ', le '],
  ['among others', 'entre autres'],
  ['We thank them all.', 'Nous les remercions tous.'],
] as const

/** A person's name has no form of its own: it goes as a tag, which can be moved. */
const WITH_A_PERSON =
  'The summit was made possible by the Atlantic Union of Regions, the Ministry of Foreign Affairs of Halvland and Inês Valdeira, among others.'

describeEachDatabase('the sponsors’ sentence of the demo', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite

  beforeAll(async () => {
    database = await fresh()
    deepl = await startDeeplServer({ key: KEY, phrases: PHRASES })
    site = await bootSite({
      database,
      variables: {
        TRANSLATION_PROVIDER: 'deepl',
        DEEPL_AUTH_KEY: KEY,
        DEEPL_SERVER_URL: deepl.url,
      },
    })
    const { payload } = site
    await switchOn(site, [{ locale: 'fr' }])
    for (const [name, target] of Object.entries(FRENCH_NAMES)) {
      const { id } = await payload.create({
        collection: 'sponsors',
        data: { name, kind: 'sponsor', _status: 'published' },
      })
      await workOff(payload)
      await approveFrench(site, { document: id, source: name, target })
    }
    const data = { name: 'Inês Valdeira', _status: 'published' as const }
    await payload.create({ collection: 'people', data })
    await workOff(payload)
  })

  afterEach(() => {
    deepl.behave()
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  it.each(['move-tags', 'drop-tags', 'double-tags', 'break-tags', 'respell'] as const)(
    'reads as a person would write it when the provider does: %s',
    async (kind) => {
      const { payload } = site
      // Nothing of an earlier case is remembered.
      await payload.db.deleteMany({ collection: 'translation-memory', where: {} })
      deepl.misbehave({ kind }, 2)
      const { id } = await payload.create({
        collection: 'summits',
        data: {
          title: `Summit of ${kind}`,
          timeZone: 'UTC',
          sponsorsText: newYork2023.data.sponsorsText,
          partnersText: WITH_A_PERSON,
          _status: 'published',
        },
      })
      await workOff(payload)
      const french = await payload.findByID({
        collection: 'summits',
        id,
        locale: 'fr',
        fallbackLocale: false,
        overrideAccess: false,
        depth: 0,
      })
      expect(french.sponsorsText).toBe(
        'Le sommet a été rendu possible par l’Union atlantique des régions, le Ministère des Affaires étrangères du Halvland et le Département d’État de Meridia, entre autres. Nous les remercions tous.',
      )
      expect(french.partnersText).toBe(
        'Le sommet a été rendu possible par l’Union atlantique des régions, le Ministère des Affaires étrangères du Halvland et Inês Valdeira, entre autres.',
      )
    },
  )
})
