import type { Payload } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import type { TranslationRecord } from '../record/types.ts'

const AT_A_TIME = 200

/**
 * Queues again what a record says is waiting although no job stands for it, so that a job which was
 * lost in any way is not lost work.
 * @returns how many were queued
 */
export async function adoptOrphans(args: {
  payload: Payload
  now: Date
  olderThanMs: number
}): Promise<number> {
  const { payload, now, olderThanMs } = args
  const before = new Date(now.getTime() - olderThanMs).toISOString()
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    limit: AT_A_TIME,
    pagination: false,
    select: { key: true, collection: true, document: true, locale: true },
    sort: 'updatedAt',
    where: {
      and: [
        { state: { in: ['queued', 'translating'] } },
        { updatedAt: { less_than_equal: before } },
      ],
    },
  })
  let adopted = 0
  for (const { key, collection, document, locale } of docs) {
    const { totalDocs } = await payload.db.count({
      collection: 'payload-jobs',
      where: { and: [{ concurrencyKey: { equals: key } }, { hasError: { not_equals: true } }] },
    })
    if (totalDocs > 0) continue
    await enqueueTranslation({ payload, target: { collection, document, locale } })
    adopted += 1
  }
  return adopted
}
