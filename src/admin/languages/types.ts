import type { Locale } from '#i18n/locales.ts'
import type { Mark } from '../marks/mark.ts'

/** How one language of a document stands, ready to be shown. */
export type LanguageState = {
  locale: Locale
  /** The language's own name. */
  label: string
  isRtl: boolean
  /** Whether a job will change this by itself. */
  isMoving: boolean
  mark: Mark | null
  /** The state in the person's language: `Live`, `Waiting its turn`. */
  word: string
  isRehearsal: boolean
  reason: string | null
  /** Sentences that a person wrote or approved, of all; null where nothing is translated. */
  reviewed: { done: number; total: number } | null
  /** The reader's page in this language, as a path; null while there is none. */
  page: string | null
  /** Its record, where a person can work on its sentences; null while there is none. */
  record: string | null
}
