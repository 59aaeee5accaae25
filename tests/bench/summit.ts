import { startWorker } from '#src/translation/worker/startWorker.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite } from '#tests/helpers/translation/site.ts'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { openSlowDoor } from './slowDoor.ts'

const SESSIONS = 11
const LANGUAGES = ['fr', 'es', 'ar', 'pt', 'it'] as const
const DELAY_MS = 300
const AT_ONCE = 5
/** DeepL's own: texts a request. */
const MOST_TEXTS = 50

const sentences = (of: string, count: number) =>
  Array.from({ length: count }, (_, at) => `Sentence ${String(at + 1)} of ${of} says its part.`)

const bodyOf = (name: string) =>
  richText(...sentences(name, 12).map((sentence) => paragraph(text(sentence))))

/**
 * One summit with its sessions into five languages, by a provider that takes 300 ms a request and
 * allows five at once, against the fewest requests that its limits permit: one for each document
 * and language (texts of one request share one context), five at a time.
 */
export async function benchSummit(): Promise<void> {
  const key = randomUUID()
  const deepl = await startDeeplServer({ key })
  const door = await openSlowDoor({ to: deepl.url, delayMs: DELAY_MS, atOnce: AT_ONCE })
  const database = await freshDatabase('sqlite')
  const site = await bootSite({
    database,
    variables: {
      TRANSLATION_PROVIDER: 'deepl',
      DEEPL_AUTH_KEY: key,
      DEEPL_SERVER_URL: door.url,
      WORKER_CONCURRENCY: String(AT_ONCE),
    },
  })
  const { payload, env } = site
  await payload.updateGlobal({
    slug: 'settings',
    data: {
      organisation: { name: 'League of Open Cities' },
      languages: LANGUAGES.map((locale) => ({
        locale,
        policy: 'immediate' as const,
        formality: 'default' as const,
        enabled: true,
      })),
    },
  })
  const worker = await startWorker({ payload, env })
  const done = async () => {
    for (;;) {
      const { totalDocs } = await payload.count({ collection: 'payload-jobs' })
      if (totalDocs === 0) return
      await wait(10)
    }
  }
  await done()
  const before = door.requests()
  const start = performance.now()
  const idle = process.cpuUsage()
  const summit = await payload.create({
    collection: 'summits',
    data: {
      title: 'The summit',
      timeZone: 'UTC',
      introduction: bodyOf('the summit'),
      _status: 'published',
    },
  })
  for (let at = 1; at <= SESSIONS; at += 1) {
    const name = `session ${String(at)}`
    await payload.create({
      collection: 'sessions',
      data: {
        title: `The ${name}`,
        summit: summit.id,
        status: 'planned',
        summary: `What ${name} is about.`,
        body: bodyOf(name),
        _status: 'published',
      },
    })
  }
  const published = performance.now() - start
  await done()
  const took = performance.now() - start
  const { user, system } = process.cpuUsage(idle)
  const fewest = (SESSIONS + 1) * LANGUAGES.length * Math.ceil(14 / MOST_TEXTS)
  const bound = Math.ceil(fewest / AT_ONCE) * DELAY_MS
  console.log('A summit with 11 sessions into five languages, 300 ms a request, five at once')
  console.log(`  publishing the 12 documents: ${published.toFixed(0)} ms`)
  console.log(`  requests: ${String(door.requests() - before)}, the fewest: ${String(fewest)}`)
  console.log(
    `  processor time, servers of the bench included: ${((user + system) / 1000).toFixed(0)} ms`,
  )
  console.log(`  lower bound: ${bound.toFixed(0)} ms`)
  console.log(`  all translated: ${took.toFixed(0)} ms   ratio ${(took / bound).toFixed(2)}`)
  await worker.stop()
  await site.destroy()
  await door.close()
  await deepl.close()
  await database.cleanup()
}
