import { adminLanguage, textIn } from '#collections/shared/texts/catalogue.ts'
import { localeDefinition } from '#i18n/locales.ts'
import { neighboursOf } from '#i18n/memory/neighbours.ts'
import { sentenceTerms } from '#src/translation/glossary/sentenceTerms.ts'
import { matchesFor } from '#src/translation/memory/matches.ts'
import { findRecord, findRecordsOf } from '#src/translation/record/store.ts'
import type { RecordUnit, TranslationRecord } from '#src/translation/record/types.ts'
import { targetLanguages } from '#src/translation/schema/languages.ts'
import type { PayloadRequest } from 'payload'
import type { Aids, HistoryEntry, ReaderReport, Reference } from '../types.ts'
import { namesOf } from './names.ts'

/** What is shown at once; the whole history is in its own list. */
const MOST_ROWS = 20

/** Everything that helps with one sentence of a record; null when the sentence is no longer there. */
export async function readAids(args: {
  req: PayloadRequest
  record: TranslationRecord
  unit: string
}): Promise<Aids | null> {
  const { req, record } = args
  const { payload } = req
  const { locale } = record
  const units = record.units ?? []
  const at = units.findIndex(({ id }) => id === args.unit)
  const unit = units[at]
  const neighbours = neighboursOf(units)[at]
  if (!unit || !neighbours) return null
  const { source } = unit
  const [terms, found, history, references, reports] = await Promise.all([
    sentenceTerms({ payload, sources: [source], locale, now: new Date() }),
    matchesFor({ payload, source, neighbours, locale }),
    historyOf(req, record, unit),
    referencesOf(req, record, unit),
    reportsOf(req, record, unit),
  ])
  return {
    ...found,
    history,
    references,
    reports,
    terms: terms.termsOf(source).map((term) => ({ source: term.source, target: term.target })),
  }
}

async function historyOf(
  req: PayloadRequest,
  record: TranslationRecord,
  unit: RecordUnit,
): Promise<HistoryEntry[]> {
  const { payload } = req
  const ids = [unit, ...(unit.parts ?? [])].map(({ id }) => id)
  const { docs } = await payload.find({
    collection: 'translation-history',
    depth: 0,
    limit: MOST_ROWS,
    overrideAccess: false,
    req,
    sort: '-at',
    where: { and: [{ record: { equals: record.id } }, { unit: { in: ids } }] },
  })
  const names = await namesOf(
    payload,
    docs.map(({ who }) => (typeof who === 'string' ? who : null)),
  )
  return docs.map(({ after, at, note, who, why }) => ({
    at,
    what: textIn(adminLanguage(req.i18n.language), `translation-history.why.options.${why}`),
    who: typeof who === 'string' ? (names.get(who) ?? null) : null,
    after: after ?? null,
    note: note ?? null,
  }))
}

/** What readers have of the same sentence in the other languages that are on. */
async function referencesOf(
  { payload }: PayloadRequest,
  record: TranslationRecord,
  unit: RecordUnit,
): Promise<Reference[]> {
  const { collection, document } = record
  const languages = await targetLanguages({ payload })
  const records = await findRecordsOf({ payload, target: { collection, document } })
  const others = languages.flatMap(({ locale }) => {
    const other = records.find((one) => one.locale === locale)
    return other && other.id !== record.id ? [other] : []
  })
  const read = await Promise.all(others.map(({ id }) => findRecord({ payload, id })))
  return read.flatMap((other): Reference[] => {
    const same = other?.units?.find((one) => isSamePlace(one, unit) && one.source === unit.source)
    const target = same?.released?.source === unit.source ? same.released.target : null
    if (!other || !target || same?.showOriginal) return []
    const { label, rtl } = localeDefinition(other.locale)
    return [{ locale: other.locale, language: label, isRtl: rtl, target }]
  })
}

const isSamePlace = (one: RecordUnit, other: RecordUnit) =>
  one.path === other.path && one.block === other.block && one.index === other.index

async function reportsOf(
  req: PayloadRequest,
  { locale }: TranslationRecord,
  unit: RecordUnit,
): Promise<ReaderReport[]> {
  const { docs } = await req.payload.find({
    collection: 'error-reports',
    depth: 0,
    limit: MOST_ROWS,
    overrideAccess: false,
    req,
    select: { kind: true, quote: true, comment: true, suggestion: true },
    where: {
      and: [
        { unit: { equals: unit.id } },
        { locale: { equals: locale } },
        { status: { in: ['new', 'held'] } },
      ],
    },
  })
  return docs.map(({ id, kind, quote, comment, suggestion }) => ({
    id,
    kind,
    quote,
    comment: comment ?? null,
    suggestion: suggestion ?? null,
  }))
}
