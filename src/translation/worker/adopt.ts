import type { RecordState } from '#collections/translations/fields.ts'
import type { Payload } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { isJobWaiting } from '../jobs/waiting.ts'
import type { TranslationRecord } from '../record/types.ts'

const AT_A_TIME = 200

/**
 * Queues again what a record says is waiting although no job stands for it, so that a job which was
 * lost in any way is not lost work.
 * @param states the states in which a record waits for a job
 * @param olderThanMs how long it must have been left alone, in milliseconds
 * @returns how many were queued
 */
export async function adoptOrphans(args: {
  payload: Payload
  states: readonly RecordState[]
  now: Date
  olderThanMs: number
}): Promise<number> {
  const { payload, states, now, olderThanMs } = args
  const before = new Date(now.getTime() - olderThanMs).toISOString()
  let adopted = 0
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<TranslationRecord>({
      collection: 'translations',
      limit: AT_A_TIME,
      page,
      select: { key: true, collection: true, document: true, locale: true },
      sort: 'id',
      where: {
        and: [{ state: { in: [...states] } }, { updatedAt: { less_than_equal: before } }],
      },
    })
    for (const { collection, document, locale } of docs) {
      const target = { collection, document, locale }
      if (await isJobWaiting({ payload, target, includeRunning: true })) continue
      await enqueueTranslation({ payload, target, priority: PRIORITY.retry })
      adopted += 1
    }
    if (!hasNextPage) return adopted
  }
}
