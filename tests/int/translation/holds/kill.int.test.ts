import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { killWorkerAt, restartUntil } from '#tests/helpers/translation/killAt.ts'
import type { Moment } from '#tests/helpers/translation/moments.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

/** One request of 50 texts and one of 10, beside the title's own. */
const SENTENCES = 60
const MOST_IN_A_REQUEST = 50

/** Where it is killed, and how many sentences may be paid for twice then. */
const CASES: [Moment, number][] = [
  ['the provider has answered', MOST_IN_A_REQUEST],
  ['the memory has the answer', 0],
  ['the record has the answer', 0],
  ['the record has released it', 0],
  ['half of the document is written', 0],
  ['the document is written but not committed', 0],
  ['only the job is left to be removed', 0],
]

describeEachDatabase('kill -9 at any moment', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite
  let variables: Record<string, string>

  beforeAll(async () => {
    database = await fresh()
    deepl = await startDeeplServer({ key: KEY })
    variables = {
      TRANSLATION_PROVIDER: 'deepl',
      DEEPL_AUTH_KEY: KEY,
      DEEPL_SERVER_URL: deepl.url,
      WORKER_CONCURRENCY: '1',
    }
    site = await bootSite({ database, variables })
    await switchOn(site, [{ locale: 'fr' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  it.each(CASES)(
    'after restart every job finishes; at most one batch is paid for twice: when %s',
    { timeout: 240_000 },
    async (moment, mayBePaidTwice) => {
      const { payload } = site
      deepl.requests.length = 0
      const named = (at: number) => `Sentence ${String(at)} is for when ${moment}.`
      const sentences = Array.from({ length: SENTENCES }, (_, at) => named(at))
      const { id } = await payload.create({
        collection: 'sessions',
        data: {
          title: `A long session for when ${moment}`,
          status: 'planned',
          body: richText(...sentences.map((sentence) => paragraph(text(sentence)))),
          _status: 'published',
        },
      })
      await killWorkerAt({ database, variables, moment })

      const jobs = () => payload.count({ collection: 'payload-jobs' })
      await restartUntil(site, 'no job is left', async () => (await jobs()).totalDocs === 0)
      const record = await recordOf(payload, id, 'fr')
      expect(record.state).toBe('released')
      expect(record.units.map(({ target }) => target).toSorted()).toEqual(
        record.units.map(({ source }) => `[fr] ${source}`).toSorted(),
      )
      for (const draft of [false, true]) {
        const { body } = await payload.findByID({ collection: 'sessions', id, locale: 'fr', draft })
        expect(JSON.stringify(body).match(/\[fr\] Sentence/gu)).toHaveLength(SENTENCES)
      }
      const paid = deepl.requests.flatMap(({ texts }) => texts)
      expect(new Set(paid).size).toBe(SENTENCES + 1)
      expect(paid.length - new Set(paid).size).toBeLessThanOrEqual(mayBePaidTwice)
    },
  )
})
