import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { killWorkerAt, restartUntil } from '#tests/helpers/translation/killAt.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'
const TIME = { timeout: 240_000 }

/** Less than a page of a backfill. */
const PAGES = 12

describeEachDatabase('kill -9 beside the queue', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite
  let variables: Record<string, string>
  let editor: Headers

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
    editor = await signIn(site.payload, await makePerson(site.payload, ['editor']))
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  const ask = (path: string, body: object) =>
    callApi({ payload: site.payload, method: 'POST', path, headers: editor, body })

  const draft = async (title: string) => {
    const { id } = await site.payload.create({
      collection: 'sessions',
      draft: true,
      data: { title, status: 'planned', _status: 'draft' },
    })
    return { collection: 'sessions', id }
  }

  const statusesOf = (documents: { id: string }[]) =>
    Promise.all(
      documents.map(
        async ({ id }) =>
          (await site.payload.findByID({ collection: 'sessions', id, depth: 0 }))._status,
      ),
    )

  const paidTwice = (sent: number) => {
    const texts = deepl.requests
      .slice(sent)
      .flatMap(({ texts: one, target }) => one.map((text) => `${target} ${text}`))
    return texts.length - new Set(texts).size
  }

  it(
    'in the middle of a publication: nothing of it is published, and all of it after restart',
    TIME,
    async () => {
      const { payload } = site
      const documents = [await draft('Doors of the day'), await draft('Songs of the day')]
      const at = new Date(Date.now() + 3_600_000).toISOString()
      const { status, body } = await ask('/publications', { documents, at })
      expect(status).toBe(201)
      const { id } = body.publication as { id: string }
      // An hour later.
      const past = new Date(Date.now() - 1000).toISOString()
      await payload.db.updateOne({ collection: 'publications', id, data: { at: past } })
      await killWorkerAt({
        database,
        variables,
        moment: 'all but the publication itself is written',
      })
      expect(await statusesOf(documents)).toEqual(['draft', 'draft'])

      await restartUntil(site, 'both are in French', async () => {
        const [one, other] = await Promise.all(
          documents.map((document) => recordOf(payload, document.id, 'fr').catch(() => null)),
        )
        return one?.state === 'released' && other?.state === 'released'
      })
      expect(await statusesOf(documents)).toEqual(['published', 'published'])
      expect(await payload.findByID({ collection: 'publications', id })).toMatchObject({
        state: 'done',
      })
    },
  )

  it(
    'while a draft is prepared: after restart it is prepared, and nothing is paid for twice',
    TIME,
    async () => {
      const { payload } = site
      const document = await draft('A walk along the quays')
      const sent = deepl.requests.length
      expect((await ask('/translations/prepare', document)).status).toBe(202)
      await killWorkerAt({ database, variables, moment: 'a draft is paid for' })
      const stateOf = async () => {
        const where = { document: { equals: document.id } }
        const { docs } = await payload.find({ collection: 'translations', where })
        return docs[0]?.draftState
      }
      expect(await stateOf()).toBe('translating')
      await restartUntil(site, 'it is prepared', async () => (await stateOf()) === 'prepared')
      expect(deepl.requests.length - sent).toBe(1)
    },
  )

  it(
    'while a language is filled: after restart it is filled, and at most one batch is paid for twice',
    TIME,
    async () => {
      const { payload } = site
      for (let at = 1; at <= PAGES; at += 1) {
        const title = `Page number ${String(at)} has a subject`
        await payload.create({ collection: 'pages', data: { title, _status: 'published' } })
      }
      await workOff(payload)
      const sent = deepl.requests.length
      await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
      await killWorkerAt({ database, variables, moment: 'a page of a backfill is queued' })
      await restartUntil(site, 'Spanish is filled', async () => {
        const { docs } = await payload.find({ collection: 'backfills' })
        const { totalDocs: jobs } = await payload.count({ collection: 'payload-jobs' })
        return docs[0]?.state === 'done' && jobs === 0
      })
      const { totalDocs } = await payload.count({
        collection: 'translations',
        where: {
          and: [
            { collection: { equals: 'pages' } },
            { locale: { equals: 'es' } },
            { state: { equals: 'released' } },
          ],
        },
      })
      expect(totalDocs).toBe(PAGES)
      expect(paidTwice(sent)).toBeLessThanOrEqual(1)
    },
  )
})
