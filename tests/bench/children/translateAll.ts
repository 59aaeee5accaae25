import { startWorker } from '#src/translation/worker/startWorker.ts'
import { bootSite } from '#tests/helpers/translation/site.ts'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Where } from 'payload'

/**
 * A worker alone: fills the language that was switched on, then says what it took: bytes at rest
 * before it began, and the most it ever had.
 */
const [uri = '', dataDir = '', variables = '{}', size = '0'] = process.argv.slice(2)

const { payload, env } = await bootSite({
  database: { uri, dataDir, cleanup: () => Promise.resolve() },
  variables: JSON.parse(variables) as Record<string, string>,
})
const rest = process.memoryUsage.rss()
const start = performance.now()
const worker = await startWorker({ payload, env })
const filled: Where = {
  and: [{ collection: { equals: 'sessions' } }, { state: { equals: 'released' } }],
}
for (;;) {
  const { totalDocs } = await payload.db.count({ collection: 'translations', where: filled })
  if (totalDocs >= Number(size)) break
  await wait(250)
}
const seconds = (performance.now() - start) / 1000
await worker.stop()
// `maxRSS` is in kibibytes.
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ rest, peak, seconds }))
console.log('done')
