import type { PayloadHandler } from 'payload'
import { refuseOthers } from '../endpoints/staff.ts'
import { type Backfill, listBackfills } from './store.ts'

/**
 * `GET /api/translations/backfill`: for each language that was switched on later, how many documents
 * there are, how many were queued, and how many of those no job waits for any more.
 */
export const backfillProgress: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const { payload } = req
  const backfills = await listBackfills({ payload })
  const languages = await Promise.all(
    backfills.map(async (backfill) => progressOf(backfill, await countWaiting(backfill.locale))),
  )
  return Response.json({ languages }, { headers: { 'Cache-Control': 'no-store' } })

  async function countWaiting(locale: string): Promise<number> {
    const { totalDocs } = await payload.db.count({
      collection: 'translations',
      where: {
        and: [
          { locale: { equals: locale } },
          { state: { in: ['queued', 'translating'] } },
          { collection: { not_equals: 'global:settings' } },
          { collection: { not_equals: 'global:navigation' } },
        ],
      },
    })
    return totalDocs
  }
}

export type BackfillProgress = Pick<Backfill, 'locale' | 'state' | 'total' | 'queued'> & {
  done: number
}

/** A document published meanwhile waits too, so that what is done may be counted too low, not too high. */
export function progressOf(backfill: Backfill, waiting: number): BackfillProgress {
  const { locale, state, total, queued } = backfill
  return { locale, state, total, queued, done: Math.max(0, Math.min(total, queued) - waiting) }
}
