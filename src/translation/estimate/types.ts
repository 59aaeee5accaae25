import type { ProviderName } from '#i18n/providers/port.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Budget } from '../usage/budget.ts'
import type { RecordUsage } from '../record/types.ts'

/** What a run will make of the sentences of a document. Each is in exactly one of these. */
export type SentenceCounts = {
  total: number
  /** They keep their translation, and what state it is in. */
  unchanged: number
  /** Not there before, or never translated. */
  new: number
  /** There before, in other words. */
  changed: number
}

/** What people wrote. */
export type CorrectionCounts = {
  kept: number
  /** The person's words stay, with a new suggestion beside them. */
  becomeStale: number
  /** Their sentence is gone from the source; the history keeps them. */
  dropped: number
}

/**
 * Of the new and changed sentences, those that nobody is asked for; `exact` includes what another
 * document of the same act brings into the memory.
 */
export type MemoryCounts = { inContext: number; exact: number }

/** Sentences that go to the provider, each once however often it stands on the page. */
export type SendCounts = {
  sentences: number
  /** Source characters as DeepL counts them, see i18n/providers/billing.ts. */
  characters: number
  /** What is charged: 0 where the machine costs nothing or there is none. */
  billedCharacters: number
}

export type Work = {
  sentences: SentenceCounts
  corrections: CorrectionCounts
  memory: MemoryCounts
  send: SendCounts
}

export type LanguageEstimate = Work & {
  locale: Locale
  /** The month's budget of this language; null without one. */
  budget: Budget | null
  /** Whether the budgets pay for all of this language, the languages before it being served. */
  suffices: boolean
  /** The last paid run: what was expected and what it came to; null before the first. */
  lastRun: RecordUsage['lastRun'] | null
}

/** Null where the price is not known. */
export type Money = { amount: number; currency: string } | null

export type Estimate = {
  provider: ProviderName | 'none'
  /** What would be published: a newest draft among them, or what is published already. */
  text: 'draft' | 'published'
  /** How many documents are published together. */
  documents: number
  /** How many of their media come along, as they were never translated; all counts include them. */
  media: number
  languages: LanguageEstimate[]
  total: Work & { cost: Money; suffices: boolean }
  /** The month's budget of the site; null without one. */
  siteBudget: Budget | null
}
