import { adminLanguage, textIn } from '#collections/shared/texts/catalogue.ts'
import { words, type WordsKey } from '#collections/shared/texts/sentence.ts'
import { RECORD_STATES } from '#collections/translations/fields.ts'
import type { Locale } from '#i18n/locales.ts'
import { ASSIGNED, DUE, SORTS } from '#src/translation/home/query.ts'
import type { Translator } from '#src/translation/home/translators.ts'
import { documentSchema, hasTranslatableText } from '#src/translation/schema/documentSchema.ts'
import { globalTarget } from '#src/translation/schema/target.ts'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../queue/kindOf.ts'
import { shownLanguage } from './describeHome.ts'
import type { HomeOption, HomeView } from './types.ts'

const ASSIGNED_WORDS = { me: 'homeMe', nobody: 'homeNobody' } as const
const DUE_WORDS = { overdue: 'homeOverdue', week: 'homeWeek', none: 'homeNoDate' } as const
const SORT_WORDS = {
  worst: 'homeSortWorst',
  title: 'homeSortTitle',
  changed: 'homeSortChanged',
  date: 'homeSortDate',
} as const

/** What the filters offer to this person, in the person's language. */
export function homeOptions(args: {
  req: PayloadRequest
  languages: readonly Locale[]
  people: readonly Translator[]
}): HomeView['options'] {
  const { req, languages, people } = args
  const language = adminLanguage(req.i18n.language)
  const named = <Value extends string>(
    values: readonly Value[],
    keys: Readonly<Record<Value, WordsKey>>,
  ): HomeOption[] => values.map((value) => ({ value, label: words(language, keys[value]) }))
  return {
    locale: languages.map((locale) => ({
      value: locale,
      label: shownLanguage(locale).label,
      lang: locale,
    })),
    collection: kinds(req),
    state: RECORD_STATES.map((state) => ({
      value: state,
      label: textIn(language, `translations.state.options.${state}`),
    })),
    assignee: [
      ...named(ASSIGNED, ASSIGNED_WORDS),
      ...people.map(({ id, name }) => ({ value: id, label: name })),
    ],
    due: named(DUE, DUE_WORDS),
    sort: named(SORTS, SORT_WORDS),
  }
}

/** The collections and globals that have text to translate, as the menu calls them. */
function kinds(req: PayloadRequest): HomeOption[] {
  const { payload } = req
  const targets = [
    ...Object.keys(payload.collections).map((collection) => ({ collection, document: '' })),
    ...payload.config.globals.map(({ slug }) => globalTarget(slug)),
  ]
  return targets
    .filter((target) => hasTranslatableText(documentSchema(payload, target)))
    .map(({ collection }) => ({ value: collection, label: kindOf(req, collection) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, req.i18n.language))
}
