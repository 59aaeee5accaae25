import { TRANSLATION_QUEUE } from '#src/translation/jobs/input.ts'
import type { CollectionSlug, Payload, Where } from 'payload'
import type { Finding } from './examine.ts'

/** What waits and what failed: jobs of the queue, and the records that say why. */
export async function examineQueue(payload: Payload): Promise<Finding[]> {
  const jobs = (...conditions: Where[]) =>
    count(payload, 'payload-jobs', {
      and: [{ queue: { equals: TRANSLATION_QUEUE } }, ...conditions],
    })
  const records = (state: string) => count(payload, 'translations', { state: { equals: state } })
  const hasNoError = { hasError: { not_equals: true } }
  const waiting = await jobs(hasNoError, { processing: { not_equals: true } })
  const running = await jobs(hasNoError, { processing: { equals: true } })
  const stuck = await jobs({ hasError: { equals: true } })
  const [held, failed] = [await records('held'), await records('failed')]
  return [
    {
      subject: 'queue',
      state: stuck > 0 ? 'bad' : 'good',
      sentence: `${String(waiting)} jobs wait, ${String(running)} run, ${String(stuck)} have failed`,
    },
    {
      subject: 'records',
      state: failed > 0 ? 'bad' : held > 0 ? 'note' : 'good',
      sentence: `${String(held)} translations are held, ${String(failed)} have failed; each says why in the admin`,
    },
  ]
}

async function count(payload: Payload, collection: CollectionSlug, where: Where): Promise<number> {
  const { totalDocs } = await payload.db.count({ collection, where })
  return totalDocs
}
