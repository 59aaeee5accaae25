import { type AdminLanguage, textIn } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { type Locale, localeDefinition, SOURCE_LOCALE } from '#i18n/locales.ts'
import { type MarkedRecord, markOf } from '../marks/mark.ts'
import type { LanguageState } from './types.ts'

/** What of a record the sidebar shows. */
export type ShownRecord = MarkedRecord & {
  id?: string
  locale: Locale
  reason?: string | null
  rehearsalCount?: number | null
}

export type LanguageFacts = {
  /** The languages switched on, the source language first. */
  locales: readonly Locale[]
  records: readonly ShownRecord[]
  /** The reader's page by language, where there is one. */
  pages: Partial<Record<Locale, string>>
  /** The language the person uses the admin in. */
  language: AdminLanguage
}

/** How every language of a document stands, in the order of the settings. */
export function describeLanguages(facts: LanguageFacts): LanguageState[] {
  return facts.locales.map((locale) => {
    const { label, rtl } = localeDefinition(locale)
    const record = facts.records.find((candidate) => candidate.locale === locale)
    return {
      locale,
      label,
      isRtl: rtl,
      page: facts.pages[locale] ?? null,
      record: record?.id ?? null,
      ...standing({ locale, record, language: facts.language }),
    }
  })
}

type Standing = Omit<LanguageState, 'locale' | 'label' | 'isRtl' | 'page' | 'record'>

function standing(args: {
  locale: Locale
  record: ShownRecord | undefined
  language: AdminLanguage
}): Standing {
  const { locale, record, language } = args
  const nothing = { isMoving: false, mark: null, isRehearsal: false, reason: null, reviewed: null }
  if (locale === SOURCE_LOCALE) return { ...nothing, word: words(language, 'sourceLanguage') }
  if (!record) return { ...nothing, word: words(language, 'noRecord') }
  const { state } = record
  return {
    isMoving: state === 'queued' || state === 'translating',
    mark: markOf(record),
    word: textIn(language, `translations.state.options.${state}`),
    isRehearsal: (record.rehearsalCount ?? 0) > 0,
    reason: record.reason?.trim() ? record.reason : null,
    reviewed: reviewedOf(record),
  }
}

function reviewedOf(record: ShownRecord): LanguageState['reviewed'] {
  const done = record.approvedCount ?? 0
  const open = [
    record.untranslatedCount,
    record.machineCount,
    record.editedCount,
    record.staleCount,
  ]
  const total = open.reduce<number>((sum, count) => sum + (count ?? 0), done)
  return total > 0 ? { done, total } : null
}
