import type { Locale } from '#i18n/locales.ts'

/** What is counted together: one month (UTC, `2026-11`), language and provider. */
export type UsageName = { month: string; locale: Locale; provider: string }

/** Characters that are about to be sent; without news after `until` (ISO 8601) they count no more. */
export type Reservation = { characters: number; until: string }

/** The row of collection `translation-usage`. */
export type UsageRow = UsageName & {
  id: string
  /** `month|locale|provider`: unique, so that a race cannot make two rows. */
  key: string
  billedCharacters: number
  requests: number
  sentences: number
  /** Time that the provider took, in milliseconds, over all requests. */
  elapsedMs: number
  /** By the id of the run that reserved. */
  reservations?: Record<string, Reservation> | null
  revision: number
}

export type UsageChange = Partial<
  Pick<UsageRow, 'billedCharacters' | 'requests' | 'sentences' | 'elapsedMs' | 'reservations'>
>
