import type { Payload } from 'payload'
import { z } from 'zod'
import { wakeWorker } from '../jobs/wake.ts'
import { readState, writeState } from './state.ts'

const KEY = 'queue'

const stored = z.object({
  isPaused: z.boolean(),
  at: z.string(),
  /** The person's name; null for the command line. */
  by: z.string().nullable(),
})

/** Who paused the queue and when (ISO 8601). */
export type Pause = { at: string; by: string | null }

/** Whether the whole queue rests; null while it runs. */
export async function readPause(payload: Payload): Promise<Pause | null> {
  const state = stored.safeParse(await readState({ payload, key: KEY })).data
  return state?.isPaused ? { at: state.at, by: state.by } : null
}

/**
 * Lets every worker rest, wherever it runs: jobs in hand finish, no other is begun. What is saved
 * meanwhile is queued. A queue that rests already keeps the name of who paused it first.
 */
export async function pauseQueue(args: {
  payload: Payload
  by: string | null
  now: Date
}): Promise<Pause> {
  const { payload, by, now } = args
  const known = await readPause(payload)
  if (known) return known
  const pause = { at: now.toISOString(), by }
  await writeState({ payload, key: KEY, value: { ...pause, isPaused: true }, now })
  return pause
}

/** Lets the workers go on: this process's at once, others within seconds. */
export async function resumeQueue(args: {
  payload: Payload
  by: string | null
  now: Date
}): Promise<void> {
  const { payload, by, now } = args
  if (!(await readPause(payload))) return
  await writeState({
    payload,
    key: KEY,
    value: { at: now.toISOString(), by, isPaused: false },
    now,
  })
  wakeWorker(payload)
}
