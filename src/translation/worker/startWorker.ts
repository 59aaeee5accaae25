import type { Env } from '#src/env.ts'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { LEASE_TTL } from '../jobs/handle.ts'
import { sinkPast } from '../record/comesUp.ts'
import { refreshUrgency } from '../record/refreshUrgency.ts'
import { runJob } from '../jobs/runJob.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { adoptOrphans } from './adopt.ts'
import { besideTheQueue } from './besideTheQueue.ts'
import { reapDeadJobs } from './reaper.ts'
import { clearStopSignal, setStopSignal } from './stopSignals.ts'
import { takeTurns, type Turns } from './turns.ts'

/** After a fault of the database; long enough not to fill a log. */
const AFTER_FAULT = 5000

const AFTER_CONFLICT = 50

/** A start may bring a key or another provider: what was held for want of one is tried again. */
const WAITING_AT_START = ['queued', 'translating', 'held'] as const

type Worker = { stop: () => Promise<void> }

/**
 * Runs translation jobs until stopped: as many lanes as `WORKER_CONCURRENCY`, one job each at a
 * time, and a reaper that frees what a dead process left. `stop` cuts the jobs in
 * hand short at their next step; they go on at the next start.
 */
export async function startWorker(args: { payload: Payload; env: Env }): Promise<Worker> {
  const { payload, env } = args
  const stopping = new AbortController()
  setStopSignal(payload, stopping.signal)
  // On SQLite this is the only writing process, and nothing of it runs yet: whoever holds a lease,
  // and whatever is marked as running, is dead.
  if (env.databaseKind === 'sqlite') await recoverAfterStart(payload)
  await adoptOrphans({ payload, states: WAITING_AT_START, now: new Date(), olderThanMs: 0 })
  const turns = takeTurns({ payload, signal: stopping.signal })
  const lanes = Array.from({ length: env.workerConcurrency }, () =>
    repeat(payload, stopping.signal, () => runOne({ payload, env, turns })),
  )
  const reaper = repeat(payload, stopping.signal, () => reap(payload))
  const others = besideTheQueue({ payload, env, signal: stopping.signal }).map((round) =>
    repeat(payload, stopping.signal, round),
  )
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([...lanes, reaper, ...others])
      clearStopSignal(payload)
    },
  }
}

async function recoverAfterStart(payload: Payload): Promise<void> {
  await payload.db.deleteMany({ collection: 'leases', where: {} })
  const freed = await reapDeadJobs({ payload, now: new Date(), olderThanMs: 0 })
  if (freed > 0)
    payload.logger.info({ msg: 'Took up translation jobs that were cut short.', freed })
}

/** @returns how long to wait before the next round, in milliseconds: turns do the waiting */
async function runOne(args: { payload: Payload; env: Env; turns: Turns }): Promise<number> {
  const { payload, env, turns } = args
  const job = await turns.next()
  if (job === undefined) return 0
  try {
    await runJob({ payload, env, job })
  } finally {
    turns.over(job)
  }
  return 0
}

async function reap(payload: Payload): Promise<number> {
  const now = new Date()
  await reapDeadJobs({ payload, now, olderThanMs: LEASE_TTL })
  await adoptOrphans({ payload, states: ['queued', 'translating'], now, olderThanMs: LEASE_TTL })
  await refreshUrgency(payload)
  await sinkPast(payload, now)
  return LEASE_TTL / 3
}

/** Repeats a round until stopped; a fault is logged and the work goes on when it has passed. */
async function repeat(
  payload: Payload,
  signal: AbortSignal,
  round: () => Promise<number>,
): Promise<void> {
  while (!signal.aborted) {
    const pause = await round().catch((error: unknown) => {
      // An editor saved what this round wanted to take: theirs stands, and another look finds it.
      if (isWriteConflict(error)) return AFTER_CONFLICT
      payload.logger.error({ err: error, msg: 'The translation worker met a fault; it goes on.' })
      return AFTER_FAULT
    })
    if (pause > 0) await wait(pause, undefined, { signal }).catch(() => undefined)
  }
}
