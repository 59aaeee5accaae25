import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { ClaimedJob } from '../jobs/runJob.ts'
import { onWake } from '../jobs/wake.ts'
import { readPause } from '../queue/pause.ts'
import { claimJob } from './claim.ts'

/** Between two looks while work has just been queued here: its transaction may not be over yet. */
const ALERT = 100

/** How long it stays alert, in milliseconds: longer than a save takes. */
const ALERT_FOR = 3000

/** Between two looks at rest: what other processes queue is found within this. */
const AT_REST = 2000

export type Turns = {
  /** Waits for a job and claims it; undefined when the worker stops. */
  next: () => Promise<ClaimedJob | undefined>
  /** A claimed job is over: another for the same work may be due. */
  over: (job: ClaimedJob) => void
}

/**
 * Gives the lanes of a worker their jobs. However many lanes rest, one of them looks for all: every
 * two seconds, and every tenth of a second for a moment after something was queued in this process.
 * While the queue is paused nobody gets a job.
 */
export function takeTurns(args: { payload: Payload; signal: AbortSignal }): Turns {
  const { payload, signal } = args
  const found: ClaimedJob[] = []
  const inHand = new Set<string>()
  let looking: Promise<void> | undefined
  let alertUntil = Date.now() + ALERT_FOR
  let hasFoundNothing = false
  let rest = new AbortController()

  const lookAgain = (): void => {
    hasFoundNothing = false
    rest.abort()
    rest = new AbortController()
  }
  const endWaking = onWake(payload, () => {
    alertUntil = Date.now() + ALERT_FOR
    lookAgain()
  })
  signal.addEventListener('abort', () => {
    endWaking()
    lookAgain()
  })

  const look = async (): Promise<void> => {
    if (hasFoundNothing) {
      const pause = Date.now() < alertUntil ? ALERT : AT_REST
      await wait(pause, undefined, { signal: rest.signal }).catch(() => undefined)
    }
    if (signal.aborted) return
    hasFoundNothing = true
    if (await readPause(payload)) return
    const job = await claimJob({ payload, inHand, now: new Date() })
    if (job === undefined) return
    hasFoundNothing = false
    // Marked in the claim: the next look begins before the job has taken its lease.
    if (job.lease) inHand.add(job.lease)
    found.push(job)
  }

  return {
    over: ({ lease }) => {
      if (lease) inHand.delete(lease)
      lookAgain()
    },
    next: async () => {
      for (;;) {
        const job = found.shift()
        if (job !== undefined || signal.aborted) return job
        looking ??= look().finally(() => (looking = undefined))
        await looking
      }
    },
  }
}
