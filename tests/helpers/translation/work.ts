import { TRANSLATION_QUEUE } from '#src/translation/jobs/input.ts'
import type { Payload } from 'payload'

/** More rounds than any test needs: a job that queues itself for ever fails here, not by a time-out. */
const MOST_ROUNDS = 200

/** Runs every job that is due, one after another, until none is left. */
export async function workOff(payload: Payload): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = await payload.jobs.run({ limit: 10, queue: TRANSLATION_QUEUE, silent: true })
    if (result.noJobsRemaining) return
  }
  throw new Error('Jobs kept queueing jobs.')
}
