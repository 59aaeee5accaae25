import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

const ASK_AGAIN = 300

/** Longer than the slowest machine needs for the demo; then its log says what is wrong. */
const PATIENCE = 10 * 60_000

/** A job that stepped back for another of the same document comes again within this. */
const soon = () => new Date(Date.now() + 5000).toISOString()

/**
 * Waits until the worker has no translation in hand.
 * @throws Error when that takes longer than ten minutes
 */
export async function waitForTranslations(
  payload: Payload,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const end = Date.now() + PATIENCE
  while (Date.now() < end) {
    const all = await payload.count({ collection: 'translations' })
    const waiting = await payload.count({
      collection: 'translations',
      where: { state: { in: ['queued', 'translating'] } },
    })
    const jobs = await payload.db.count({
      collection: 'payload-jobs',
      where: {
        and: [
          { hasError: { not_equals: true } },
          // One that waits for a provider to come back is not waited for.
          { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: soon() } }] },
        ],
      },
    })
    onProgress(all.totalDocs - waiting.totalDocs, all.totalDocs)
    if (waiting.totalDocs === 0 && jobs.totalDocs === 0) return
    await wait(ASK_AGAIN)
  }
  throw new Error('The demo is still translating after ten minutes. Its log above says why.')
}
