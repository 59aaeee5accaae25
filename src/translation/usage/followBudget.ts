import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { TRANSLATE_TASK } from '../jobs/input.ts'
import type { TranslationRecord } from '../record/types.ts'
import { type BudgetSettings, limitsOf } from './limits.ts'

const AT_A_TIME = 200

/**
 * After a change of the budgets, makes the jobs due that wait for one, in the transaction of the
 * save: each asks again what is left. They keep their records as they are until then.
 */
export async function followBudgetChange(args: {
  before: BudgetSettings | undefined
  after: BudgetSettings
  req: PayloadRequest
}): Promise<void> {
  const { before, after, req } = args
  if (isDeepStrictEqual(budgetsIn(before ?? {}), budgetsIn(after))) return
  const { db } = req.payload
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await db.find<TranslationRecord>({
      collection: 'translations',
      limit: AT_A_TIME,
      page,
      req,
      select: { key: true },
      sort: 'id',
      where: { and: [{ state: { equals: 'held' } }, { heldBy: { equals: 'budget' } }] },
    })
    if (docs.length > 0) {
      await db.updateMany({
        collection: 'payload-jobs',
        data: { waitUntil: new Date().toISOString() },
        req,
        where: {
          and: [
            { taskSlug: { equals: TRANSLATE_TASK } },
            { concurrencyKey: { in: docs.map(({ key }) => key) } },
            { processing: { equals: false } },
          ],
        },
      })
    }
    if (!hasNextPage) return
  }
}

function budgetsIn(settings: BudgetSettings) {
  const { site, languages } = limitsOf(settings)
  return { site, languages }
}
