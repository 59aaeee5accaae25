import { hostname } from 'node:os'
import type { Payload, Where } from 'payload'
import { busyDocuments } from '../jobs/busyDocuments.ts'
import { TRANSLATION_QUEUE } from '../jobs/input.ts'
import { TURN } from '../jobs/jobsCollection.ts'

/** Looked at for one claim: as many may be snatched away by other processes at the same moment. */
const CANDIDATES = 8

/** Who runs a job, as the admin shows it: machine and process. */
const WORKER = `${hostname()} (${String(process.pid)})`

/**
 * Takes the job whose turn it is, of a document that this process is not working on already. One
 * conditional write: of several processes one gets it. (Payload's own claim on MongoDB looks first
 * and writes afterwards, and now and then gives a job to two; payload-facts, Jobs.)
 * @returns the job's id; undefined when none is due
 */
export async function claimJob(payload: Payload, now: Date): Promise<string | undefined> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'payload-jobs',
    limit: CANDIDATES,
    pagination: false,
    select: {},
    sort: TURN,
    where: { and: [...isDue(now), ...besideBusyDocuments(payload)] },
  })
  for (const { id } of docs) {
    const claimed: unknown = await payload.db.updateOne({
      collection: 'payload-jobs',
      data: { processing: true, updatedAt: now.toISOString(), worker: WORKER },
      where: { and: [{ id: { equals: id } }, { processing: { equals: false } }] },
    })
    if (claimed !== null) return id
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

/** Its jobs in other languages would only step back. */
function besideBusyDocuments(payload: Payload): Where[] {
  const busy = busyDocuments(payload)
  return busy.length > 0 ? [{ lease: { not_in: busy } }] : []
}
