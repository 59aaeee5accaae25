import { startWorker } from '#src/translation/worker/startWorker.ts'
import { type Moment, stopAt } from '../moments.ts'
import { bootSite } from '../site.ts'

/** A worker process that comes as far as a moment, says so, and stands still until it is killed. */
const [uri = '', dataDir = '', variables = '{}', moment = ''] = process.argv.slice(2)

const site = await bootSite({
  database: { uri, dataDir, cleanup: () => Promise.resolve() },
  variables: JSON.parse(variables) as Record<string, string>,
})
void stopAt(site.payload, moment as Moment).then(() => {
  console.log('there')
})
await startWorker({ payload: site.payload, env: site.env })
