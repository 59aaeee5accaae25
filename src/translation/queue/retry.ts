import type { Payload, Where } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { closeCircuits } from '../provider/circuit.ts'
import type { TranslationRecord } from '../record/types.ts'

/** What a person may ask to be tried again: what stopped, and does not go on by itself or not soon. */
export const RETRYABLE = ['failed', 'held'] as const

export type RetryFilter = {
  ids?: readonly string[] | undefined
  states?: readonly (typeof RETRYABLE)[number][] | undefined
  locale?: string | undefined
  collection?: string | undefined
}

/** Put back into the queue by one call; who has more asks again. */
const MOST = 1000

/**
 * Queues failed and held translations again, from the first attempt on: what waited for a later
 * attempt is due now, and a provider that refused everybody is asked again. Released text stays where it is.
 * @returns how many were queued, and how many more the filter matches
 */
export async function retryTranslations(args: {
  payload: Payload
  filter: RetryFilter
  now: Date
}): Promise<{ retried: number; remaining: number }> {
  const { payload, filter, now } = args
  await closeCircuits(payload, now)
  const { docs, totalDocs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    limit: MOST,
    select: { collection: true, document: true, locale: true, state: true },
    sort: 'updatedAt',
    where: whereOf(filter),
  })
  let retried = 0
  for (const { id, collection, document, locale } of docs) {
    // Conditional: one that a run or a person has settled meanwhile stays settled.
    const queued: unknown = await payload.db.updateOne({
      collection: 'translations',
      data: { heldBy: null, reason: null, state: 'queued', updatedAt: now.toISOString() },
      where: { and: [{ id: { equals: id } }, { state: { in: [...RETRYABLE] } }] },
    })
    if (queued === null) continue
    const target = { collection, document, locale }
    await enqueueTranslation({ payload, target, priority: PRIORITY.retry })
    retried += 1
  }
  return { retried, remaining: totalDocs - docs.length }
}

function whereOf({ ids, states = RETRYABLE, locale, collection }: RetryFilter): Where {
  const and: Where[] = [{ state: { in: [...states] } }]
  if (ids) and.push({ id: { in: [...ids] } })
  if (locale !== undefined) and.push({ locale: { equals: locale } })
  if (collection !== undefined) and.push({ collection: { equals: collection } })
  return { and }
}
