import { PRIORITY } from '#src/translation/jobs/priority.ts'
import { enqueueTranslation } from '#src/translation/jobs/enqueue.ts'
import { pauseQueue, readPause, resumeQueue } from '#src/translation/queue/pause.ts'
import { recordLease } from '#src/translation/schema/target.ts'
import { startWorker } from '#src/translation/worker/startWorker.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { until } from '#tests/helpers/until.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

const KEY = 'a-key-of-our-own'

describeEachDatabase('the queue', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite
  let worker: { stop: () => Promise<void> } | undefined

  beforeAll(async () => {
    database = await fresh()
    deepl = await startDeeplServer({ key: KEY })
    const variables = {
      TRANSLATION_PROVIDER: 'deepl',
      DEEPL_AUTH_KEY: KEY,
      DEEPL_SERVER_URL: deepl.url,
    }
    site = await bootSite({ database, variables })
    await switchOn(site, [{ locale: 'fr' }])
    await workOff(site.payload)
    deepl.requests.length = 0
  })

  afterEach(async () => {
    deepl.behave()
    await worker?.stop()
    worker = undefined
    await resumeQueue({ payload: site.payload, by: null, now: new Date() })
    await workOff(site.payload)
    deepl.requests.length = 0
  })

  afterAll(async () => {
    await site.destroy()
    await deepl.close()
    await database.cleanup()
  })

  const begin = async (lanes: number): Promise<void> => {
    const env = { ...site.env, workerConcurrency: lanes }
    worker = await startWorker({ payload: site.payload, env })
  }

  const publish = (title: string) =>
    site.payload.create({
      collection: 'pages',
      data: { title, _status: 'published' },
    })

  const isFrench = async (id: string) =>
    (await recordOf(site.payload, id, 'fr').catch(() => null))?.state === 'released'

  /** The provider has been asked, or is about to be. */
  const isInHand = async (id: string) =>
    (await recordOf(site.payload, id, 'fr').catch(() => null))?.state === 'translating'

  const jobsWaiting = async () =>
    (
      await site.payload.db.count({
        collection: 'payload-jobs',
        where: { processing: { equals: false } },
      })
    ).totalDocs

  describe('its order', () => {
    it('is what readers wait for first, whatever came first', async () => {
      const titles = ['A background', 'A publish', 'An urgent one']
      const pages: { id: string }[] = []
      for (const title of titles) pages.push(await publish(title))
      await site.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
      const ranks = [PRIORITY.backfill, PRIORITY.publish, PRIORITY.urgent]
      for (const [at, { id }] of pages.entries()) {
        const target = { collection: 'pages', document: id, locale: 'fr' as const }
        await enqueueTranslation({ payload: site.payload, target, priority: ranks[at] ?? 0 })
      }
      await begin(1)
      await until('all are in French', async () => {
        const states = await Promise.all(pages.map(({ id }) => isFrench(id)))
        return states.every(Boolean)
      })
      expect(deepl.requests.flatMap(({ texts }) => texts)).toEqual(titles.toReversed())
    })

    it('is not worsened by a job that replaces another', async () => {
      const { id } = await publish('Replaced')
      const target = { collection: 'pages', document: id, locale: 'fr' as const }
      await enqueueTranslation({ payload: site.payload, target, priority: PRIORITY.urgent })
      await enqueueTranslation({ payload: site.payload, target, priority: PRIORITY.backfill })
      const { docs } = await site.payload.db.find<{ id: string; priority: number }>({
        collection: 'payload-jobs',
        where: { concurrencyKey: { equals: `pages:${id}:fr` } },
      })
      expect(docs.map(({ priority }) => priority)).toEqual([PRIORITY.urgent])
    })
  })

  describe('at rest', () => {
    it('asks the database seldom, and takes up what is queued here at once', async () => {
      await begin(8)
      const asked = vi.spyOn(site.payload.db, 'findOne')
      const looks = () =>
        asked.mock.calls.filter(([{ collection }]) => collection === 'translation-state').length
      await until('it looks every two seconds', async () => {
        const before = looks()
        await wait(1000)
        return looks() - before <= 1
      })
      const before = looks()
      await wait(4500)
      expect(looks() - before).toBeLessThanOrEqual(3)
      await publish('Woken up')
      await until('DeepL is asked', () => deepl.requests.length > 0)
      asked.mockRestore()
    })
  })

  describe('paused', () => {
    it('lets jobs in hand finish, begins no other, and goes on where it was', async () => {
      let release: (value: unknown) => void = () => undefined
      const held = new Promise((resolve) => (release = resolve))
      deepl.misbehave({ kind: 'hold', until: held })
      await begin(1)
      const inHand = await publish('In hand')
      await until('it is in hand', () => isInHand(inHand.id))
      await pauseQueue({ payload: site.payload, by: 'Ada', now: new Date() })
      const next = await publish('Begun later')
      release(undefined)
      await until('the job in hand is done', () => isFrench(inHand.id))
      const looks = vi.spyOn(site.payload.db, 'findOne')
      await until('the worker looked again', () => looks.mock.calls.length > 3)
      looks.mockRestore()
      expect(await jobsWaiting()).toBe(1)
      expect(deepl.requests).toHaveLength(1)
      expect(await readPause(site.payload)).toMatchObject({ by: 'Ada' })
      await resumeQueue({ payload: site.payload, by: 'Ada', now: new Date() })
      await until('the other is in French', () => isFrench(next.id))
    })

    it('is for administrators, seen by editors, and nobody else’s', async () => {
      const statuses = async (path: string, method: string) => {
        const answers: number[] = []
        for (const role of ['admin', 'editor', 'translator'] as const) {
          const person = await makePerson(site.payload, [role], ['fr'])
          const headers = await signIn(site.payload, person)
          answers.push((await callApi({ payload: site.payload, path, method, headers })).status)
        }
        return [...answers, (await callApi({ payload: site.payload, path, method })).status]
      }
      expect(await statuses('/translations/queue/pause', 'POST')).toEqual([200, 403, 403, 401])
      expect(await readPause(site.payload)).toMatchObject({ by: 'admin' })
      expect(await statuses('/translations/queue', 'GET')).toEqual([200, 200, 403, 401])
      expect(await statuses('/translations/queue/resume', 'POST')).toEqual([200, 403, 403, 401])
      expect(await statuses('/translations/retry', 'POST')).toEqual([202, 202, 403, 401])
      expect(await readPause(site.payload)).toBeNull()
    })
  })

  describe('what stopped', () => {
    it('is shown with its reason and tried again by an editor', async () => {
      deepl.misbehave({ kind: 'status', status: 456 }, 20)
      const { id } = await publish('Out of quota')
      await workOff(site.payload)
      const editor = await makePerson(site.payload, ['editor'])
      const headers = await signIn(site.payload, editor)
      headers.set('Accept-Language', 'fr')
      const seen = await callApi({ payload: site.payload, path: '/translations/queue', headers })
      const stopped = JSON.stringify(seen.body.stopped)
      expect(stopped).toContain('Out of quota')
      expect(stopped).toContain('Le compte DeepL a épuisé ses caractères')
      expect(seen.body.waiting).toMatchObject({ total: 1, later: 1 })
      deepl.behave()
      const path = '/translations/retry'
      const body = { states: ['held'], locale: 'fr' }
      const asked = await callApi({ payload: site.payload, path, method: 'POST', headers, body })
      expect(asked).toEqual({ status: 202, body: { retried: 1, remaining: 0 } })
      await workOff(site.payload)
      expect(await isFrench(id)).toBe(true)
    })
  })

  describe('a machine asked anew', () => {
    const ask = async (args: { id: string; headers: Headers; units?: string[] }) =>
      callApi({
        payload: site.payload,
        path: `/translations/${args.id}/retranslate`,
        method: 'POST',
        headers: args.headers,
        body: args.units ? { units: args.units } : {},
      })

    it('is sent its own sentences again, and no word of a person is touched', async () => {
      const { id } = await site.payload.create({
        collection: 'sessions',
        data: {
          title: 'A title',
          status: 'planned',
          summary: 'One sentence. Another one.',
          _status: 'published',
        },
      })
      await workOff(site.payload)
      const translator = await makePerson(site.payload, ['translator'], ['fr'])
      const headers = await signIn(site.payload, translator)
      const record = await recordOf(site.payload, id, 'fr')
      await callApi({
        payload: site.payload,
        path: `/translations/${record.id}/units`,
        method: 'PATCH',
        headers,
        body: {
          revision: record.revision,
          units: [{ id: unitOf(record, 'A title').id, target: 'Un titre', state: 'approved' }],
        },
      })
      await workOff(site.payload)
      deepl.requests.length = 0

      const one = unitOf(record, 'Another one.').id
      expect(await ask({ id: record.id, headers, units: [one] })).toMatchObject({
        status: 202,
        body: { units: 1 },
      })
      await workOff(site.payload)
      expect(deepl.requests.flatMap(({ texts }) => texts)).toEqual(['Another one.'])

      const editor = await signIn(site.payload, await makePerson(site.payload, ['editor']))
      expect((await ask({ id: record.id, headers: editor })).body).toMatchObject({ units: 2 })
      await workOff(site.payload)
      expect(deepl.requests.flatMap(({ texts }) => texts)).toHaveLength(3)
      const after = await recordOf(site.payload, id, 'fr')
      expect(unitOf(after, 'A title')).toMatchObject({ target: 'Un titre', state: 'approved' })
      expect(after.state).toBe('released')
    })

    it('is nobody’s of another language, and no sentence’s that is gone', async () => {
      const { id } = await publish('Not theirs')
      await workOff(site.payload)
      const record = await recordOf(site.payload, id, 'fr')
      const spanish = await makePerson(site.payload, ['translator'], ['es'])
      const admin = await signIn(site.payload, await makePerson(site.payload, ['admin']))
      const statuses = [
        await ask({ id: record.id, headers: new Headers() }),
        await ask({ id: record.id, headers: await signIn(site.payload, spanish) }),
        await ask({ id: record.id, headers: admin, units: ['gone'] }),
      ].map(({ status }) => status)
      expect(statuses).toEqual([401, 404, 409])
    })
  })

  describe('no job is lost or run twice to effect', () => {
    it('when its lease is taken in the middle: the first stops, the work is done later', async () => {
      let release: (value: unknown) => void = () => undefined
      const held = new Promise((resolve) => (release = resolve))
      deepl.misbehave({ kind: 'hold', until: held })
      await begin(1)
      const { id } = await publish('Lost lease')
      await until('it is in hand', () => isInHand(id))
      const key = {
        key: { equals: recordLease({ collection: 'pages', document: id, locale: 'fr' }) },
      }
      await site.payload.db.updateOne({
        collection: 'leases',
        data: { owner: 'somebody-else', until: new Date(Date.now() + 60_000).toISOString() },
        where: key,
      })
      release(undefined)
      await until('the first has stepped back', async () => (await jobsWaiting()) === 1)
      const french = await site.payload.findByID({ collection: 'pages', id, locale: 'fr' })
      expect(french.title ?? null).toBeNull()
      expect((await recordOf(site.payload, id, 'fr')).state).not.toBe('released')
      await site.payload.db.deleteMany({ collection: 'leases', where: key })
      await until('it is in French', () => isFrench(id))
      expect(deepl.requests).toHaveLength(1)
    })

    it('when its row is deleted while it runs, and while it waits', async () => {
      let release: (value: unknown) => void = () => undefined
      const held = new Promise((resolve) => (release = resolve))
      deepl.misbehave({ kind: 'hold', until: held })
      await begin(1)
      const running = await publish('Deleted while it runs')
      await until('it is in hand', () => isInHand(running.id))
      const waiting = await publish('Deleted while it waits')
      await site.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
      release(undefined)
      await until('the first is in French', () => isFrench(running.id))
      await worker?.stop()
      await begin(1)
      await until('the second is in French', () => isFrench(waiting.id))
      expect(deepl.requests.flatMap(({ texts }) => texts)).toHaveLength(2)
    })
  })
})
