import { runJob } from '#src/translation/jobs/runJob.ts'
import { claimJob } from '#src/translation/worker/claim.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { until } from '#tests/helpers/until.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

/** A machine that slept: its jobs look dead, the reaper frees them, and they go on all the same. */
describeEachDatabase('a job that is freed while it runs', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite

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
  })

  afterAll(async () => {
    await site.destroy()
    await deepl.close()
    await database.cleanup()
  })

  it('is not lost when the provider refuses it: another stands for it', async () => {
    const { payload, env } = site
    // More than one request holds: the first is answered late, the second is refused.
    const sentences = Array.from({ length: 60 }, (_, at) => `Tram ${String(at)} is on its way.`)
    const data = {
      title: 'Trams',
      status: 'planned' as const,
      body: richText(...sentences.map((sentence) => paragraph(text(sentence)))),
      _status: 'published' as const,
    }
    const { id } = await payload.create({ collection: 'sessions', data })
    let answer: (value: unknown) => void = () => undefined
    deepl.misbehave({ kind: 'hold', until: new Promise((resolve) => (answer = resolve)) })
    const job = await claimJob({ payload, inHand: new Set(), now: new Date() })
    if (!job) throw new Error('The publish has queued nothing.')
    const arrived = deepl.arrived()
    const running = runJob({ payload, env, job })
    await until('the provider is asked', () => deepl.arrived() > arrived)
    await payload.db.updateOne({
      collection: 'payload-jobs',
      id: job.id,
      data: { processing: false },
    })
    deepl.misbehave({ kind: 'status', status: 429 }, 5)
    answer(undefined)
    await running
    const { docs } = await payload.db.find({ collection: 'payload-jobs', where: {} })
    expect(docs).toHaveLength(1)

    deepl.behave()
    await payload.db.updateMany({
      collection: 'payload-jobs',
      data: { waitUntil: null, processing: false },
      where: {},
    })
    await workOff(payload)
    expect((await recordOf(payload, id, 'fr')).state).toBe('released')
  })
})
