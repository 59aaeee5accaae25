import { loadEnv } from './env.ts'
import { providerChoice } from './translation/provider/chosen.ts'
import { createApp } from './http/createApp.ts'
import { announceReady } from './server/announce.ts'
import { claimDataFolder } from './server/claimDataFolder.ts'
import { drain } from './server/drain.ts'
import { failStart } from './server/failStart.ts'
import { listen } from './server/listen.ts'
import { createLogger } from './server/logger.ts'
import { openDatabase } from './server/openDatabase.ts'
import { readOptions } from './server/options.ts'
import { checkParts } from './server/parts.ts'
import { showDemo } from './server/showDemo.ts'
import { checkReadiness } from './server/readiness.ts'
import { settleProcess } from './server/settleProcess.ts'
import { exitOnSignals, exitOnUncaught } from './server/shutdown.ts'
import { shippedMigrations } from './server/shippedMigrations.ts'
import { startNext } from './server/startNext.ts'
import { startParts } from './server/startParts.ts'

/** The one entry: everything Dragoman serves starts here, from top to bottom. */
async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  await settleProcess(options)

  const env = loadEnv()
  const { parts } = options
  checkParts(parts, env)
  // Throws for a provider that is named but cannot run: better now than in every job.
  providerChoice(env)
  const logger = createLogger(env)
  exitOnUncaught(logger)

  const folder = await claimDataFolder(env)
  const { server, serve } = await listen(env)
  // Before Payload: the one order in which both are known to share a process (payload-facts).
  const next = parts.has('admin') ? await startNext(env) : undefined
  const payload = await openDatabase()
  const migrations = await shippedMigrations(env.databaseKind)
  const { site, worker } = await startParts({ parts, payload, env })

  const app = createApp({
    payload,
    env,
    logger,
    parts,
    checkReadiness: () => checkReadiness({ payload, migrations }),
    site,
    next: next?.handler,
  })
  serve(app)

  const stop = async (): Promise<void> => {
    await Promise.all([drain(server, { patienceMs: 4_000 }), worker?.stop()])
    await next?.close()
    await payload.destroy()
    await folder.release()
  }
  const { isStopping } = exitOnSignals({ stop, logger })
  try {
    if (env.isDemo) await showDemo({ payload, env })
    await announceReady({ payload, env, parts })
  } catch (error) {
    // Told to end while the demo was loading: what it worked on was closed under it, as it should.
    if (!isStopping()) throw error
  }
}

start().catch((error: unknown) => failStart(error))
