import { pauseQueue, resumeQueue } from '#src/translation/queue/pause.ts'
import { startChild } from '#tests/helpers/database/childProcess.ts'
import { type FreshDatabase, freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { hasMongodb, NEEDS_MONGODB } from '#tests/helpers/database/hasMongodb.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { skipUnless } from '#tests/helpers/skip.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { until } from '#tests/helpers/until.ts'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'
const DOCUMENTS = 40
const LANGUAGES = ['fr', 'es'] as const
const PROCESSES = 3
const LANES = 2

/** Two lanes of the killed process, one request each. */
const MOST_PAID_TWICE = LANES

describe('several worker processes', skipUnless(hasMongodb(), NEEDS_MONGODB), () => {
  let database: FreshDatabase
  let deepl: DeeplServer

  beforeEach(async () => {
    database = await freshDatabase('mongodb')
    deepl = await startDeeplServer({ key: KEY })
  })

  afterEach(async () => {
    await deepl.close()
    await database.cleanup()
  })

  it(
    'finish everything once, though one of them is killed in the middle',
    { timeout: 540_000 },
    async () => {
      const variables = {
        TRANSLATION_PROVIDER: 'deepl',
        DEEPL_AUTH_KEY: KEY,
        DEEPL_SERVER_URL: deepl.url,
        WORKER_CONCURRENCY: String(LANES),
      }
      const site = await bootSite({ database, variables })
      await switchOn(
        site,
        LANGUAGES.map((locale) => ({ locale })),
      )
      await workOff(site.payload)
      deepl.requests.length = 0
      for (let at = 1; at <= DOCUMENTS; at += 1) {
        const title = `Session number ${String(at)} has a subject of its own`
        await site.payload.create({ collection: 'pages', data: { title, _status: 'published' } })
      }

      // The first to be up would otherwise have done it all before the last one is.
      await pauseQueue({ payload: site.payload, by: null, now: new Date() })
      const environment = [database.uri, database.dataDir, JSON.stringify(variables)]
      const children = Array.from({ length: PROCESSES }, () =>
        startChild('../../translation/children/work.ts', environment),
      )
      try {
        await Promise.all(children.map((child) => child.says('working')))
        await resumeQueue({ payload: site.payload, by: null, now: new Date() })
        await until('some were translated', () => deepl.requests.length >= 12, 240_000)
        // Every lane of every process has a request under way when one of them dies.
        let release: (value: unknown) => void = () => undefined
        const held = new Promise((resolve) => (release = resolve))
        deepl.misbehave({ kind: 'hold', until: held }, PROCESSES * LANES)
        await until(
          'all lanes wait',
          async () => (await count(site.payload, 'translating')) === PROCESSES * LANES,
        )
        await children[0]?.killHard()
        release(undefined)
        deepl.behave()
        await until(
          'all are translated',
          async () => (await count(site.payload, 'released')) === DOCUMENTS * LANGUAGES.length,
          240_000,
        )
      } finally {
        await Promise.all(children.map((child) => child.killHard()))
      }

      const sent = deepl.requests.flatMap(({ texts, target }) =>
        texts.map((text) => `${target} ${text}`),
      )
      expect(new Set(sent).size).toBe(DOCUMENTS * LANGUAGES.length)
      expect(sent.length - new Set(sent).size).toBeLessThanOrEqual(MOST_PAID_TWICE)
      await site.destroy()
    },
  )
})

async function count(payload: Payload, state: string): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'translations',
    where: { and: [{ collection: { equals: 'pages' } }, { state: { equals: state } }] },
  })
  return totalDocs
}
