import type { Payload, PayloadRequest } from 'payload'
import { type LocaleTarget, recordKey, recordLease } from '../schema/target.ts'
import { TRANSLATE_TASK, TRANSLATION_QUEUE } from './input.ts'
import { bestPlace, PRIORITY, type QueuePlace, queuePlace } from './priority.ts'
import { wakeWorker } from './wake.ts'

type WaitingJob = { id: string } & Partial<QueuePlace>

/**
 * Queues the work of one document in one language. A job that still waits for the same is replaced,
 * so that saving ten times queues once; the new one stands no further back than the old one did.
 * With `req`, in its transaction. The new row is written first: a crash leaves two, never none.
 */
export async function enqueueTranslation(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  target: LocaleTarget
  /** One of `PRIORITY`: seconds for which others may overtake it. */
  priority?: number
  /** The place of a job that steps back: it has waited already. */
  kept?: Partial<QueuePlace>
  attempt?: number
  waitUntil?: Date
}): Promise<void> {
  const { payload, req, target, priority = PRIORITY.later, kept = {} } = args
  const { attempt = 0, waitUntil } = args
  const { collection, document, locale } = target
  const scope = req ? { req } : {}
  const concurrencyKey = recordKey(target)
  const { docs: replaced } = await payload.db.find<WaitingJob>({
    collection: 'payload-jobs',
    pagination: false,
    select: { priority: true, turnAt: true },
    where: {
      and: [{ concurrencyKey: { equals: concurrencyKey } }, { processing: { equals: false } }],
    },
    ...scope,
  })
  const place = bestPlace(queuePlace({ priority, now: new Date(), waitUntil }), [kept, ...replaced])
  await payload.db.create({
    collection: 'payload-jobs',
    data: {
      ...place,
      concurrencyKey,
      input: { collection, document, locale, attempt },
      lease: recordLease(target),
      locale,
      queue: TRANSLATION_QUEUE,
      taskSlug: TRANSLATE_TASK,
      ...(waitUntil ? { waitUntil: waitUntil.toISOString() } : {}),
    },
    ...scope,
  })
  if (replaced.length > 0) {
    await payload.db.deleteMany({
      collection: 'payload-jobs',
      where: {
        and: [{ id: { in: replaced.map(({ id }) => id) } }, { processing: { equals: false } }],
      },
      ...scope,
    })
  }
  wakeWorker(payload)
}
