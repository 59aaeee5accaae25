import type { Payload } from 'payload'
import { translateInput, TRANSLATE_TASK } from '../jobs/input.ts'
import { recordLease } from '../schema/target.ts'

type JobRow = { id: string; input?: unknown; updatedAt: string }

/** Looked at in one round; the next round sees the rest. */
const AT_A_TIME = 100

/**
 * Frees jobs whose process died: they would stay `processing`, and block their key, for ever
 * (payload-facts, Jobs). A job is dead when it is older than a lease lives and nobody holds the
 * lease of its work.
 * @param olderThanMs how long a job must have been left alone; 0 where no other process can live
 * @returns how many were freed
 */
export async function reapDeadJobs(args: {
  payload: Payload
  now: Date
  olderThanMs: number
}): Promise<number> {
  const { payload, now, olderThanMs } = args
  const before = new Date(now.getTime() - olderThanMs).toISOString()
  const { docs } = await payload.db.find<JobRow>({
    collection: 'payload-jobs',
    limit: AT_A_TIME,
    pagination: false,
    where: {
      and: [
        { taskSlug: { equals: TRANSLATE_TASK } },
        { processing: { equals: true } },
        { updatedAt: { less_than_equal: before } },
      ],
    },
  })
  let freed = 0
  for (const job of docs) {
    if (await isHeld({ payload, job, now })) continue
    await payload.db.updateOne({
      id: job.id,
      collection: 'payload-jobs',
      data: { processing: false, hasError: false, totalTried: 0 },
    })
    freed += 1
  }
  return freed
}

async function isHeld(args: { payload: Payload; job: JobRow; now: Date }): Promise<boolean> {
  const input = translateInput.safeParse(args.job.input)
  if (!input.success) return false
  const { totalDocs } = await args.payload.db.count({
    collection: 'leases',
    where: {
      and: [
        { key: { equals: recordLease(input.data) } },
        { until: { greater_than: args.now.toISOString() } },
      ],
    },
  })
  return totalDocs > 0
}
