import type { Locale } from '#i18n/locales.ts'
import type { Circuit } from '#i18n/providers/circuit.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { Payload } from 'payload'
import { type BackfillProgress, readBackfills } from '../backfill/progress.ts'
import { machineOf } from '../provider/machine.ts'
import { openCircuit } from '../provider/openCircuit.ts'
import { targetLanguages } from '../schema/languages.ts'
import { type Budget, budgetsOf } from '../usage/budget.ts'
import { readLimits } from '../usage/limits.ts'
import { monthOf } from '../usage/month.ts'
import { usageOfMonth } from '../usage/store.ts'
import type { UsageRow } from '../usage/types.ts'
import { RETRYABLE } from './retry.ts'

/** Why translations stopped is told once, however many stopped for the same reason. */
const MOST_REASONS = 3

/** Reasons are looked for among so many of the newest. */
const LOOKED_AT = 50

/** What was paid for in one month (UTC), and what may be. */
export type MonthUse = { sentences: number; characters: number; budget: Budget | null }

export type LanguageOverview = {
  locale: Locale
  /** Readers have the original of everything in it. */
  showsOriginal: boolean
  /** Null for a language that was never filled later. */
  backfill: BackfillProgress | null
  stopped: { total: number; reasons: string[] }
  month: MonthUse
}

export type SiteOverview = {
  provider: ProviderName | 'none'
  circuit: Circuit | null
  month: MonthUse
  /** Those that are switched on, in the settings' order. */
  languages: LanguageOverview[]
}

/** How every language of the site stands, and the machine and the money that they share. Bounded. */
export async function siteOverview(args: { payload: Payload; now: Date }): Promise<SiteOverview> {
  const { payload, now } = args
  const [enabled, backfills, limits, rows, circuit] = await Promise.all([
    targetLanguages({ payload }),
    readBackfills(payload),
    readLimits(payload),
    usageOfMonth(payload, monthOf(now)),
    openCircuit(payload),
  ])
  const budgets = (locale: Locale) => budgetsOf({ limits, rows, locale, now })
  const languages = enabled.map(async ({ locale, showOriginal }) => ({
    locale,
    showsOriginal: showOriginal,
    backfill: backfills.find((one) => one.locale === locale) ?? null,
    stopped: await stoppedIn(payload, locale),
    month: use(
      rows.filter((row) => row.locale === locale),
      budgets(locale).language,
    ),
  }))
  return {
    provider: machineOf(payload).choice.name,
    circuit,
    month: use(rows, budgets('en').site),
    languages: await Promise.all(languages),
  }
}

function use(rows: readonly UsageRow[], budget: Budget | null): MonthUse {
  const sum = (name: 'sentences' | 'billedCharacters') =>
    rows.reduce((total, row) => total + row[name], 0)
  return { sentences: sum('sentences'), characters: sum('billedCharacters'), budget }
}

async function stoppedIn(
  payload: Payload,
  locale: Locale,
): Promise<{ total: number; reasons: string[] }> {
  const { docs, totalDocs } = await payload.db.find<{ reason?: string | null }>({
    collection: 'translations',
    limit: LOOKED_AT,
    select: { reason: true },
    sort: '-updatedAt',
    where: { and: [{ locale: { equals: locale } }, { state: { in: [...RETRYABLE] } }] },
  })
  const reasons = new Set(docs.flatMap(({ reason }) => (reason?.trim() ? [reason] : [])))
  return { total: totalDocs, reasons: [...reasons].slice(0, MOST_REASONS) }
}
