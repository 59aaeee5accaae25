import { startWorker } from '#src/translation/worker/startWorker.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { until } from '#tests/helpers/until.ts'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'
const LANGUAGES = ['fr', 'es', 'ar'] as const

describeEachDatabase('the languages of one document', ({ fresh }) => {
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
    await switchOn(
      site,
      LANGUAGES.map((locale) => ({ locale })),
    )
    await workOff(site.payload)
    deepl.requests.length = 0
  })

  afterEach(async () => {
    deepl.behave()
    await worker?.stop()
  })

  afterAll(async () => {
    await site.destroy()
    await deepl.close()
    await database.cleanup()
  })

  const statesOf = (id: string) =>
    Promise.all(
      LANGUAGES.map(async (locale) => {
        const record = await recordOf(site.payload, id, locale).catch(() => null)
        return record?.state ?? null
      }),
    )

  it('wait for the provider side by side, and all land, in the page and in its newer draft', async () => {
    const { payload } = site
    let release: (value: unknown) => void = () => undefined
    const held = new Promise((resolve) => (release = resolve))
    deepl.misbehave({ kind: 'hold', until: held }, LANGUAGES.length)
    const env = { ...site.env, workerConcurrency: LANGUAGES.length }
    worker = await startWorker({ payload, env })
    const { id } = await payload.create({
      collection: 'summits',
      data: {
        title: 'Cities in three languages',
        kicker: 'Strong together',
        timeZone: 'UTC',
        facts: [{ value: '45', label: 'countries' }],
        _status: 'published',
      },
    })
    await until('all three are in hand', async () =>
      (await statesOf(id)).every((state) => state === 'translating'),
    )
    const published = await payload.findByID({ collection: 'summits', id })
    await payload.update({
      collection: 'summits',
      id,
      data: {
        facts: [...(published.facts ?? []), { value: '9', label: 'secret guests' }],
        _status: 'draft',
      },
      draft: true,
    })
    release(undefined)
    await until('all three are done', async () =>
      (await statesOf(id)).every((state) => state === 'released'),
    )
    await workOff(payload)

    for (const locale of LANGUAGES) {
      const record = await recordOf(payload, id, locale)
      const where = { collection: 'summits', id, locale, fallbackLocale: false } as const
      const live = await payload.findByID(where)
      expect(live.kicker).toBe(record.released?.kicker)
      expect(live.facts?.map(({ label }) => Boolean(label))).toEqual([true])
      const draft = await payload.findByID({ ...where, draft: true })
      expect(draft.kicker).toBe(record.released?.kicker)
      expect(draft.facts?.map(({ label }) => Boolean(label))).toEqual([true, false])
    }
    expect(deepl.requests).toHaveLength(LANGUAGES.length)
  })
})
