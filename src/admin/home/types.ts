import type { HomeQuery } from '#src/translation/home/query.ts'
import type { Translator } from '#src/translation/home/translators.ts'
import type { Mark } from '../marks/mark.ts'

/** A language as lists name it: by its own name. */
export type ShownLanguage = { locale: string; label: string; isRtl: boolean }

/** One translation, with all words in the person's language. */
export type HomeCell = {
  id: string
  locale: string
  mark: Mark | null
  markWord: string | null
  /** How the record stands: `Live`. */
  word: string
  isRehearsal: boolean
  /** What it needs of a person; null when nothing. */
  need: string | null
  /** Since when, in words: `3 days ago`. */
  since: string | null
  /** Sentences that people have reviewed, of all. */
  reviewed: { done: number; total: number } | null
  due: { text: string; isOver: boolean } | null
  assignee: string | null
}

/** A row of either view: a translation, or a document with one cell for each language. */
export type HomeRow = {
  key: string
  title: string
  kind: string
  /** The day of the session or summit. */
  date: string | null
  cells: HomeCell[]
}

export type HomeOption = { value: string; label: string; lang?: string }

export type HomeView = {
  query: HomeQuery
  languages: (ShownLanguage & { waits: string; moves: string | null })[]
  /** What there is to know of the whole: budget, a paused queue, what has stopped. */
  standing: { sentence: string; leadsToQueue: boolean }[]
  /** Over the list: `214 translations`. */
  count: string
  rows: HomeRow[]
  page: number
  pages: number
  /** Something is under way: worth asking again soon. */
  isMoving: boolean
  options: Record<'locale' | 'collection' | 'state' | 'assignee' | 'due' | 'sort', HomeOption[]>
  /** Whom work may be given to; empty for those who only take it. */
  people: Translator[]
  may: { takeFor: string | null; give: boolean; accept: boolean }
}
