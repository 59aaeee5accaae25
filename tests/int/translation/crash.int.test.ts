import { startWorker } from '#src/translation/worker/startWorker.ts'
import { startChild } from '#tests/helpers/database/childProcess.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { until } from '#tests/helpers/until.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

/** More than one request of 50 texts. */
const SENTENCES = Array.from(
  { length: 80 },
  (_, at) => `This is sentence number ${String(at + 1)}.`,
)

describeEachDatabase('kill -9 in the middle of a job', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer

  beforeEach(async () => {
    database = await fresh()
    deepl = await startDeeplServer({ key: KEY })
  })

  afterEach(async () => {
    await deepl.close()
    await database.cleanup()
  })

  it(
    'finishes after the restart and pays for no finished batch again',
    { timeout: 240_000 },
    async () => {
      const variables = {
        TRANSLATION_PROVIDER: 'deepl',
        DEEPL_AUTH_KEY: KEY,
        DEEPL_SERVER_URL: deepl.url,
      }
      const first = await bootSite({ database, variables })
      await switchOn(first, [{ locale: 'fr' }])
      await workOff(first.payload)
      deepl.requests.length = 0
      const { id } = await first.payload.create({
        collection: 'sessions',
        data: {
          title: 'A long session',
          status: 'planned',
          body: richText(...SENTENCES.map((sentence) => paragraph(text(sentence)))),
          _status: 'published',
        },
      })
      await first.destroy()

      // The title travels with its own context; then 50 sentences are answered and 30 are not.
      let release: (value: unknown) => void = () => undefined
      const never = new Promise((resolve) => (release = resolve))
      deepl.misbehave({ kind: 'respell' }, 2)
      deepl.misbehave({ kind: 'hold', until: never })
      const child = startChild('../../translation/children/work.ts', [
        database.uri,
        database.dataDir,
        JSON.stringify(variables),
      ])
      await child.says('working')
      await until('two batches were paid for', () => deepl.requests.length === 2)
      await child.killHard()
      release(undefined)
      deepl.behave()

      const second = await bootSite({ database, variables })
      const paidBefore = deepl.requests.slice(0, 2).flatMap(({ texts }) => texts)
      const worker = await startWorker({ payload: second.payload, env: second.env })
      await until(
        'the session is in French',
        async () => (await recordOf(second.payload, id, 'fr')).state === 'released',
      )
      await worker.stop()
      const record = await recordOf(second.payload, id, 'fr')
      expect(record.units).toHaveLength(SENTENCES.length + 1)
      expect(record.units.every(({ target }) => target !== null)).toBe(true)
      const french = await second.payload.findByID({ collection: 'sessions', id, locale: 'fr' })
      expect(JSON.stringify(french.body)).toContain('80')
      const paidAfter = deepl.requests.slice(2).flatMap(({ texts }) => texts)
      expect(paidAfter.filter((one) => paidBefore.includes(one)).length).toBeLessThanOrEqual(50)
      await second.destroy()
    },
  )
})
