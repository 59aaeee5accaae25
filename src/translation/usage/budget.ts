import type { Locale } from '#i18n/locales.ts'
import type { Limits } from './limits.ts'
import type { UsageRow } from './types.ts'

/** One budget of a month, in characters. `used` holds what is paid and what is about to be sent. */
export type Budget = { limit: number; used: number; left: number }

/** The budgets that a language must keep to; null where there is no limit. */
export type Budgets = { site: Budget | null; language: Budget | null }

/** How the budgets of one month stand for one language. */
export function budgetsOf(args: {
  limits: Pick<Limits, 'site' | 'languages'>
  /** All rows of the month. */
  rows: readonly UsageRow[]
  locale: Locale
  now: Date
}): Budgets {
  const { limits, rows, locale, now } = args
  const own = rows.filter((row) => row.locale === locale)
  return {
    site: budget(limits.site, rows, now),
    language: budget(limits.languages[locale] ?? null, own, now),
  }
}

/** What may still be sent, in characters; Infinity without a budget. */
export function leftOf({ site, language }: Budgets): number {
  return Math.min(site?.left ?? Infinity, language?.left ?? Infinity)
}

function budget(limit: number | null, rows: readonly UsageRow[], now: Date): Budget | null {
  if (limit === null) return null
  const used = rows.reduce((sum, row) => sum + row.billedCharacters + reservedIn(row, now), 0)
  return { limit, used, left: Math.max(0, limit - used) }
}

/** A reservation that was not renewed in time belongs to a run that died. */
function reservedIn({ reservations }: UsageRow, now: Date): number {
  const live = Object.values(reservations ?? {}).filter(({ until }) => until > now.toISOString())
  return live.reduce((sum, { characters }) => sum + characters, 0)
}
