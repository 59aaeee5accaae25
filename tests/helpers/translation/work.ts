import { TRANSLATION_QUEUE } from '#src/translation/jobs/input.ts'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

/** More rounds than any test needs: a job that queues itself for ever fails here, not by a time-out. */
const MOST_ROUNDS = 300

/** A job that stepped back because its document was busy comes again within this, in milliseconds. */
const SOON = 2000

/** Runs jobs until none is due, now or in a moment. One that waits for a provider stays. */
export async function workOff(payload: Payload): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = await payload.jobs.run({ limit: 10, queue: TRANSLATION_QUEUE, silent: true })
    if (!result.noJobsRemaining) continue
    if (!(await isAnyDueSoon(payload))) return
    await wait(50)
  }
  throw new Error('Jobs kept queueing jobs.')
}

async function isAnyDueSoon(payload: Payload): Promise<boolean> {
  const soon = new Date(Date.now() + SOON).toISOString()
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { hasError: { not_equals: true } },
        { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: soon } }] },
      ],
    },
  })
  return totalDocs > 0
}
