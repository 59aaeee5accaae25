import { startChild } from '#tests/helpers/database/childProcess.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { until } from '#tests/helpers/until.ts'
import { startWorker } from '#src/translation/worker/startWorker.ts'
import type { Moment } from './moments.ts'
import { moveClock } from './movedClock.ts'
import type { TestSite } from './site.ts'

/** A worker process takes up what waits and is killed with `kill -9` when it has come so far. */
export async function killWorkerAt(args: {
  database: FreshDatabase
  variables: Record<string, string>
  moment: Moment
}): Promise<void> {
  const { database, variables, moment } = args
  const child = startChild('../../translation/children/workUntil.ts', [
    database.uri,
    database.dataDir,
    JSON.stringify(variables),
    moment,
  ])
  try {
    await child.says('there')
  } finally {
    await child.killHard()
  }
}

/** Longer than a lease of the dead lives, in milliseconds. */
const A_MINUTE = 60_000

/** MongoDB undoes the transaction of a dead process after a minute; in milliseconds. */
const PATIENCE = 150_000

/** The next start, a minute later: a worker of this process works until it is done. */
export async function restartUntil(
  { payload, env }: TestSite,
  what: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  moveClock(A_MINUTE)
  const worker = await startWorker({ payload, env })
  try {
    await until(what, isDone, PATIENCE)
  } finally {
    await worker.stop()
    // What is made next must not lie in the future of the next child.
    moveClock(-A_MINUTE)
  }
}
