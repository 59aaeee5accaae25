import type { Payload } from 'payload'
import { LOCALES, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import { isRecord } from '../views/records.ts'

export type Addressed = 'summits' | 'sessions' | 'pages' | 'people'

/** A document's address in one language, and whether it has been translated into it. */
export type LocalAddress = { locale: Locale; slug: string | null; isTranslated: boolean }

type Question = { payload: Payload; collection: Addressed; slug: string }

/**
 * The document that an address means, for a page in `locale`. Asked in turn: the language itself,
 * the source (not translated yet), the other languages, and the addresses documents had before.
 * Who asks compares the document's address of today with the one asked for, and redirects.
 */
export async function findBySlug(
  question: Question & { locale: Locale },
): Promise<{ id: string; via: 'own' | 'other' | 'history' } | null> {
  const { locale } = question
  for (const language of new Set<Locale>([locale, SOURCE_LOCALE])) {
    const id = await idOf(question, language)
    if (id) return { id, via: 'own' }
  }
  const others = LOCALES.map(({ code }) => code)
  const found = await Promise.all(
    others
      .filter((code) => code !== locale && code !== SOURCE_LOCALE)
      .map((code) => idOf(question, code)),
  )
  const other = found.find((id) => id !== null)
  if (other) return { id: other, via: 'other' }
  const former = await formerOwner(question)
  return former ? { id: former, via: 'history' } : null
}

/** Read access answers nothing in a language that is switched off: its addresses lead nowhere. */
async function idOf({ payload, collection, slug }: Question, locale: Locale) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    limit: 1,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { slug: true },
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id ?? null
}

async function formerOwner({ payload, collection, slug }: Question): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'slug-history',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    sort: '-createdAt',
    where: { and: [{ collection: { equals: collection } }, { slug: { equals: slug } }] },
  })
  return docs[0]?.document ?? null
}

/** Where a document is in each language that readers may choose. One small read for each. */
export async function addressesOf(args: {
  payload: Payload
  collection: Addressed
  id: string
  enabled: readonly Locale[]
}): Promise<LocalAddress[]> {
  const { payload, collection, id, enabled } = args
  const rows = await Promise.all(
    enabled.map(async (locale) => {
      const document: unknown = await payload.findByID({
        collection,
        depth: 0,
        disableErrors: true,
        fallbackLocale: false,
        id,
        locale,
        overrideAccess: false,
        select: { slug: true, [NAMED_BY[collection]]: true },
      })
      return {
        locale,
        slug: textOf(document, 'slug'),
        name: textOf(document, NAMED_BY[collection]),
      }
    }),
  )
  const original = rows.find((row) => row.locale === SOURCE_LOCALE)
  return rows.map(({ locale, slug, name }) => ({
    locale,
    slug: slug ?? original?.slug ?? null,
    // What the original leaves empty cannot be missing in a translation.
    isTranslated: name !== null || !original?.name,
  }))
}

/** The field whose text shows that a document has been translated at all. */
const NAMED_BY = {
  summits: 'title',
  sessions: 'title',
  pages: 'title',
  people: 'position',
} as const

function textOf(document: unknown, field: string): string | null {
  const value = isRecord(document) ? document[field] : null
  return typeof value === 'string' && value !== '' ? value : null
}
