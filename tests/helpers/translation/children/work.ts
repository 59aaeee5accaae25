import { startWorker } from '#src/translation/worker/startWorker.ts'
import { bootSite } from '../site.ts'

/** A worker process on an existing database; it works until it is killed. */
const [uri = '', dataDir = '', variables = '{}'] = process.argv.slice(2)

const site = await bootSite({
  database: { uri, dataDir, cleanup: () => Promise.resolve() },
  variables: JSON.parse(variables) as Record<string, string>,
})
await startWorker({ payload: site.payload, env: site.env })
console.log('working')
