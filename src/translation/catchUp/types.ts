import type { RecordState } from '#collections/translations/fields.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { LanguageEstimate, Money, Work } from '../estimate/types.ts'

/** Which published documents are meant: all of them, those of a collection, one. */
export type Wish = {
  /** A collection, or `global:<slug>`. */
  collection?: string | undefined
  id?: string | undefined
  /** All that are on when there are none. */
  locales?: readonly Locale[] | undefined
}

/** What cannot be done as it was asked for. */
export type Refused = {
  refused: { code: 'unknown-collection' | 'not-published' | 'language-off'; sentence: string }
}

/** One document in one language that had something to do, and what was done. */
export type Row = {
  collection: string
  id: string
  title: string
  locale: Locale
  outcome: 'done' | 'held' | 'failed' | 'stopped'
  state: RecordState
  /** Sentences that the provider was asked for. */
  sent: number
  /** Sentences that the memory had. */
  reused: number
  /** Corrections by people that stay as they are. */
  kept: number
  billedCharacters: number
  cost: Money
  /** Why it is held, or failed. */
  reason: string | null
}

export type Report = {
  dryRun: false
  provider: ProviderName | 'none'
  /** Whether it was told to stop before it was through. */
  isStopped: boolean
  /** Documents in all these languages that were looked at. */
  examined: number
  rows: Row[]
  total: Pick<Row, 'sent' | 'reused' | 'kept' | 'billedCharacters' | 'cost'> & {
    translations: number
    held: number
    failed: number
  }
}

export type DryReport = {
  dryRun: true
  provider: ProviderName | 'none'
  examined: number
  /** `translations`: documents that have something to do. */
  languages: (LanguageEstimate & { translations: number; cost: Money })[]
  total: Work & { translations: number; cost: Money; suffices: boolean }
}

/** Called after each document and language. */
export type OnProgress = (progress: { done: number; total: number; title: string }) => void
