import type { Locale } from '#i18n/locales.ts'
import type { Payload, Where } from 'payload'
import { type Pause, readPause } from '../queue/pause.ts'
import { RETRYABLE } from '../queue/retry.ts'
import { URGENCY } from '../record/urgency.ts'
import { type Budget, budgetsOf } from '../usage/budget.ts'
import { readLimits } from '../usage/limits.ts'
import { monthOf } from '../usage/month.ts'
import { usageOfMonth } from '../usage/store.ts'

export type HomeSummary = {
  /** How many translations of a language need a person, and how many are under way. */
  languages: { locale: Locale; waiting: number; moving: number }[]
  pause: Pause | null
  /** Held or failed. */
  stopped: number
  /** Of the whole site, this month; null without a limit. */
  budget: Budget | null
}

/** How the whole work stands: two counts for each language, and one row of money. */
export async function homeSummary(args: {
  payload: Payload
  languages: readonly Locale[]
  now: Date
}): Promise<HomeSummary> {
  const { payload, languages, now } = args
  const count = async (...and: Where[]) =>
    (await payload.db.count({ collection: 'translations', where: { and } })).totalDocs
  const [pause, limits, rows, stopped, counts] = await Promise.all([
    readPause(payload),
    readLimits(payload),
    usageOfMonth(payload, monthOf(now)),
    count({ state: { in: [...RETRYABLE] } }, { locale: { in: [...languages] } }),
    Promise.all(
      languages.map(async (locale) => ({
        locale,
        waiting: await count(
          { locale: { equals: locale } },
          { urgency: { greater_than: URGENCY.none } },
          { state: { not_equals: 'withdrawn' } },
        ),
        moving: await count(
          { locale: { equals: locale } },
          { state: { in: ['queued', 'translating'] } },
        ),
      })),
    ),
  ])
  const { site } = budgetsOf({ limits, rows, locale: 'en', now })
  return { languages: counts, pause, stopped, budget: site }
}
