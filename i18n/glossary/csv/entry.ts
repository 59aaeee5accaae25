import { type Locale, TARGET_LOCALES } from '#i18n/locales.ts'
import type { Term } from '../types.ts'

export const KINDS = ['term', 'name', 'acronym', 'leave-alone'] as const satisfies Term['kind'][]

/** One line of a glossary file. What the file has no column for is `undefined`. */
export type GlossaryEntry = {
  term: string
  kind?: Term['kind'] | undefined
  caseSensitive?: boolean | undefined
  notes?: string | undefined
  /** By the languages that the file has columns for; '' where a term has no form. */
  forms: Partial<Record<Locale, string>>
}

/** In the order in which a file is written; languages follow in the order of `LOCALES`. */
export const COLUMNS = ['term', 'kind', 'caseSensitive', 'notes', ...TARGET_LOCALES] as const

/** Characters; as the fields of the collection have it. */
export const LONGEST = { term: 200, form: 200, notes: 2000 } as const
