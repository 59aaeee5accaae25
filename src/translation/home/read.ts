import type { Locale } from '#i18n/locales.ts'
import type { Payload, Where } from 'payload'
import type { TranslationRecord } from '../record/types.ts'
import type { HomeQuery } from './query.ts'

/** Rows of a page: what a person looks through before turning it. */
const ROWS = 50

/** A record as lists show it, without its sentences. */
export type ListedRecord = Omit<TranslationRecord, 'units' | 'released'> & {
  updatedAt: string
  untranslatedCount?: number | null
  machineCount?: number | null
  editedCount?: number | null
  approvedCount?: number | null
  staleCount?: number | null
  errorCount?: number | null
  rehearsalCount?: number | null
}

/** A document with its translations by language. */
export type ListedDocument = {
  collection: string
  document: string
  records: Partial<Record<Locale, ListedRecord>>
}

export type Page<Row> = { rows: Row[]; total: number; page: number; pages: number }

/** What a list reads: everything flat, nothing of thousands of sentences. */
const LISTED = {
  approvedCount: true,
  assignee: true,
  collection: true,
  document: true,
  dueAt: true,
  editedCount: true,
  errorCount: true,
  happensAt: true,
  isWithdrawn: true,
  key: true,
  locale: true,
  machineCount: true,
  reason: true,
  rehearsalCount: true,
  revision: true,
  showOriginal: true,
  staleCount: true,
  state: true,
  title: true,
  untranslatedCount: true,
  updatedAt: true,
  urgency: true,
  waitsSince: true,
} as const

/** Of what is equally urgent, what happens sooner comes first, and what has waited longer. */
const WORST_FIRST = ['-urgency', 'happensAt', 'waitsSince', 'id']

const SORT_OF: Readonly<Record<HomeQuery['sort'], string>> = {
  worst: '-urgency',
  title: 'title',
  changed: '-updatedAt',
  date: 'happensAt',
}

/** One page of translations, the one that needs a person most first. */
export async function readWorst(args: {
  payload: Payload
  where: Where
  page: number
}): Promise<Page<ListedRecord>> {
  const { payload, where, page } = args
  const { docs, totalDocs, totalPages } = await payload.db.find<ListedRecord>({
    collection: 'translations',
    limit: ROWS,
    page,
    select: LISTED,
    sort: WORST_FIRST,
    where,
  })
  return { rows: docs, total: totalDocs, page, pages: totalPages }
}

/**
 * One page of documents, each with all its translations in these languages: those of which a record
 * is meant by `where`. Two queries, whatever the number of documents and languages.
 */
export async function readDocuments(args: {
  payload: Payload
  where: Where
  languages: readonly Locale[]
  sort: HomeQuery['sort']
  page: number
}): Promise<Page<ListedDocument>> {
  const { payload, where, languages, sort, page } = args
  const found = await payload.db.findDistinct({
    collection: 'translations',
    field: 'document',
    limit: ROWS,
    page,
    sort: SORT_OF[sort],
    where,
  })
  const ids = found.values.map(({ document }) => String(document))
  const records = await recordsOf({ payload, ids, languages })
  const rows = ids.flatMap((id) => {
    const own = records.filter(({ document }) => document === id)
    const [first] = own
    if (!first) return []
    const byLocale = Object.fromEntries(own.map((record) => [record.locale, record]))
    return [{ collection: first.collection, document: id, records: byLocale }]
  })
  return { rows, total: found.totalDocs, page, pages: found.totalPages }
}

async function recordsOf(args: {
  payload: Payload
  ids: readonly string[]
  languages: readonly Locale[]
}): Promise<ListedRecord[]> {
  const { payload, ids, languages } = args
  if (ids.length === 0 || languages.length === 0) return []
  const { docs } = await payload.db.find<ListedRecord>({
    collection: 'translations',
    limit: ids.length * languages.length,
    pagination: false,
    select: LISTED,
    where: { and: [{ document: { in: [...ids] } }, { locale: { in: [...languages] } }] },
  })
  return docs
}
