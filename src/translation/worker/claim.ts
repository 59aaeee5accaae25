import type { Payload, Where } from 'payload'
import { TRANSLATION_QUEUE } from '../jobs/input.ts'
import { TURN } from '../jobs/jobsCollection.ts'
import type { ClaimedJob } from '../jobs/runJob.ts'
import { WORKER } from '../jobs/workerName.ts'

/** Looked at for one claim: as many may be snatched away by other processes at the same moment. */
const CANDIDATES = 8

/**
 * Takes the job whose turn it is. One conditional write: of several processes one gets it.
 * (Payload's own claim on MongoDB looks first and writes afterwards, and now and then gives a job to
 * two; payload-facts, Jobs.)
 * @param inHand the leases of what this process works on already: a second job of the same work
 *   would only step back
 * @returns undefined when none is due
 */
export async function claimJob(args: {
  payload: Payload
  inHand: ReadonlySet<string>
  now: Date
}): Promise<ClaimedJob | undefined> {
  const { payload, inHand, now } = args
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'payload-jobs',
    limit: CANDIDATES,
    pagination: false,
    select: {},
    sort: TURN,
    where: { and: [...isDue(now), ...isBeside(inHand)] },
  })
  for (const { id } of docs) {
    const claimed = (await payload.db.updateOne({
      collection: 'payload-jobs',
      data: { processing: true, updatedAt: now.toISOString(), worker: WORKER },
      where: { and: [{ id: { equals: id } }, { processing: { equals: false } }] },
    })) as unknown as ClaimedJob | null
    if (claimed) return claimed
  }
  return undefined
}

function isDue(now: Date): Where[] {
  return [
    { queue: { equals: TRANSLATION_QUEUE } },
    { processing: { equals: false } },
    { hasError: { not_equals: true } },
    {
      or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now.toISOString() } }],
    },
  ]
}

function isBeside(inHand: ReadonlySet<string>): Where[] {
  return inHand.size > 0 ? [{ lease: { not_in: [...inHand] } }] : []
}
