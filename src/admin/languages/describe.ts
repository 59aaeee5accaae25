import { type AdminLanguage, textIn } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { type Locale, localeDefinition, SOURCE_LOCALE } from '#i18n/locales.ts'
import { type MarkedRecord, markOf } from '../marks/mark.ts'
import { reasonIn } from '../queue/reason.ts'
import { type ActionFacts, actionsOn } from './actions.ts'
import type { LanguageState } from './types.ts'

/** What of a record the sidebar shows. */
export type ShownRecord = MarkedRecord & {
  id: string
  locale: Locale
  reason?: string | null
  rehearsalCount?: number | null
  showOriginal?: boolean | null
  isWithdrawn?: boolean | null
}

export type LanguageFacts = {
  /** The languages switched on, the source language first. */
  locales: readonly Locale[]
  /** Those in which readers have the original of everything. */
  originals: readonly Locale[]
  records: readonly ShownRecord[]
  /** The reader's page by language, where there is one. */
  pages: Partial<Record<Locale, string>>
  /** The language the person uses the admin in. */
  language: AdminLanguage
  hasMachine: boolean
  /** What the person may do in a language. */
  mayIn: (locale: Locale) => ActionFacts['may']
}

/** How every language of a document stands, in the order of the settings. */
export function describeLanguages(facts: LanguageFacts): LanguageState[] {
  return facts.locales.map((locale) => {
    const { label, rtl } = localeDefinition(locale)
    return {
      locale,
      label,
      isRtl: rtl,
      page: facts.pages[locale] ?? null,
      ...standing(facts, locale),
    }
  })
}

type Standing = Omit<LanguageState, 'locale' | 'label' | 'isRtl' | 'page'>

const NOTHING: Omit<Standing, 'word'> = {
  isMoving: false,
  mark: null,
  isRehearsal: false,
  reason: null,
  reviewed: null,
  aside: null,
  record: null,
  actions: [],
}

function standing(facts: LanguageFacts, locale: Locale): Standing {
  const { language, records } = facts
  if (locale === SOURCE_LOCALE) return { ...NOTHING, word: words(language, 'sourceLanguage') }
  const record = records.find((candidate) => candidate.locale === locale)
  if (!record) return { ...NOTHING, word: words(language, 'noRecord') }
  const { state } = record
  const reviewed = reviewedOf(record)
  const isWithdrawn = Boolean(record.isWithdrawn)
  const aside = asideOf(facts, record)
  return {
    isMoving: state === 'queued' || state === 'translating',
    mark: markOf(record),
    // “Live” would be said of what readers do not have.
    word:
      aside && state === 'released'
        ? words(language, 'asideWord')
        : textIn(language, `translations.state.options.${state}`),
    isRehearsal: (record.rehearsalCount ?? 0) > 0,
    reason: reasonIn(language, record.reason ?? null),
    reviewed,
    aside,
    record: record.id,
    actions: actionsOn({
      state,
      showsOriginal: Boolean(record.showOriginal),
      isWithdrawn,
      machineCount: record.machineCount ?? 0,
      hasText: (reviewed?.total ?? 0) > (record.untranslatedCount ?? 0),
      hasMachine: facts.hasMachine,
      may: facts.mayIn(locale),
    }),
  }
}

/** A whole language weighs more than one document: undoing the latter would change nothing. */
function asideOf({ language, originals }: LanguageFacts, record: ShownRecord): string | null {
  if (record.state === 'withdrawn') return null
  if (originals.includes(record.locale)) return words(language, 'asideLanguage')
  return record.showOriginal ? words(language, 'asideDocument') : null
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
