import type { Locale } from '#i18n/locales.ts'

/** How one language of the whole site stands, ready to be shown. */
export type SiteLanguage = {
  locale: Locale
  /** The language's own name. */
  label: string
  isRtl: boolean
  /** Readers have the original of everything in it. */
  showsOriginal: boolean
  /** How far it has been filled since it was switched on; null where it never was. */
  progress: { done: number; total: number; isMoving: boolean; sentence: string } | null
  /** What has stopped, and why: a sentence each. */
  stopped: string[]
  /** What was paid this month, and what may be. */
  month: string
  /** Whether the month's budget is used up. */
  isOverBudget: boolean
}

/** How the machine, the money and the languages of the site stand. */
export type SiteView = {
  /** Which machine translates; null where none does, which is said elsewhere. */
  machine: string | null
  /** Why the machine is not asked at the moment. */
  refusal: string | null
  month: string
  isOverBudget: boolean
  languages: SiteLanguage[]
}
