import { type AdminLanguage, textIn } from '#collections/shared/texts/catalogue.ts'
import { words, type WordsKey } from '#collections/shared/texts/sentence.ts'
import { type Locale, localeDefinition } from '#i18n/locales.ts'
import type { ListedDocument, ListedRecord } from '#src/translation/home/read.ts'
import { dateShown } from '#src/translation/record/comesUp.ts'
import { URGENCY } from '#src/translation/record/urgency.ts'
import { MARK_WORDS, markOf } from '../marks/mark.ts'
import { ago } from '../queue/ago.ts'
import type { HomeCell, HomeRow, ShownLanguage } from './types.ts'

export type Describing = {
  language: AdminLanguage
  now: Date
  /** The name of a kind of document in the menu. */
  kindOf: (collection: string) => string
  nameOf: (account: string) => string | null
  /** The account of the person who looks. */
  me: string
}

const NEEDS: readonly (readonly [number, WordsKey])[] = [
  [URGENCY.wrongFacts, 'needFacts'],
  [URGENCY.errors, 'needErrors'],
  [URGENCY.stale, 'needStale'],
  [URGENCY.waiting, 'needWaiting'],
  [URGENCY.unread, 'needUnread'],
]

export function shownLanguage(locale: Locale): ShownLanguage {
  const { label, rtl } = localeDefinition(locale)
  return { locale, label, isRtl: rtl }
}

/** A translation as a row of its own. */
export function recordRow(record: ListedRecord, describing: Describing): HomeRow {
  return { ...headOf(record, describing), key: record.key, cells: [cellOf(record, describing)] }
}

/** A document as a row, with a cell for each language it is translated into. */
export function documentRow(listed: ListedDocument, describing: Describing): HomeRow {
  const { collection, document, records } = listed
  const own = Object.values(records)
  const [first] = own
  return {
    ...headOf(first ?? { collection, document }, describing),
    key: `${collection}:${document}`,
    cells: own.map((record) => cellOf(record, describing)),
  }
}

function headOf(
  record: Pick<ListedRecord, 'collection' | 'document' | 'title' | 'happensAt'>,
  { kindOf, language }: Describing,
): Pick<HomeRow, 'title' | 'kind' | 'date'> {
  const kind = kindOf(record.collection)
  const date = dateShown(record.happensAt)
  return {
    // A global is called what the menu calls it, not by its slug.
    title: record.collection.startsWith('global:') ? kind : (record.title ?? record.document),
    kind,
    date: date && dayIn(language, date),
  }
}

function cellOf(record: ListedRecord, describing: Describing): HomeCell {
  const { language, now, nameOf, me } = describing
  const { state, urgency, waitsSince, dueAt, assignee } = record
  const mark = markOf(record)
  const need = NEEDS.find(([level]) => (urgency ?? 0) >= level)?.[1]
  const total = totalOf(record)
  const done = record.approvedCount ?? 0
  return {
    id: record.id,
    locale: record.locale,
    mark,
    markWord: mark && words(language, MARK_WORDS[mark]),
    word: textIn(language, `translations.state.options.${state}`),
    isRehearsal: (record.rehearsalCount ?? 0) > 0,
    need: need ? words(language, need) : null,
    since: need && waitsSince ? ago({ at: waitsSince, now, language }) : null,
    reviewed: total > 0 ? { done, total } : null,
    due: dueAt ? dueIn(language, dueAt, now) : null,
    assignee: assignee ? assigneeIn({ language, me, assignee, name: nameOf(assignee) }) : null,
  }
}

function totalOf(record: ListedRecord): number {
  const { untranslatedCount, machineCount, editedCount, approvedCount, staleCount } = record
  const counts = [untranslatedCount, machineCount, editedCount, approvedCount, staleCount]
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

function dueIn(language: AdminLanguage, dueAt: string, now: Date): HomeCell['due'] {
  // Due on a day: over when that day is.
  const isOver = dueAt.slice(0, 10) < now.toISOString().slice(0, 10)
  const date = dayIn(language, dueAt)
  return { text: words(language, isOver ? 'homeDueOver' : 'homeDueOn', { date }), isOver }
}

function assigneeIn(args: {
  language: AdminLanguage
  me: string
  assignee: string
  name: string | null
}): string | null {
  const { language, me, assignee, name } = args
  if (assignee === me) return words(language, 'homeForMe')
  return name === null ? null : words(language, 'homeFor', { name })
}

function dayIn(language: AdminLanguage, at: string): string {
  const format = new Intl.DateTimeFormat(`${localeDefinition(language).intl}-u-nu-latn`, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  })
  return format.format(new Date(at))
}
