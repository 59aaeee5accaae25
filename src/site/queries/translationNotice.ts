import type { Payload } from 'payload'
import { z } from 'zod'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { showsOriginal } from './languages.ts'
import type { StaleNotice } from '../views/text.ts'
import type { TranslationSummary } from '../views/translationSummary.ts'

/** What readers are told of how a document came into their language. */
export type Provenance = { summary: TranslationSummary; notices: readonly StaleNotice[] }

const count = z.number().int().nonnegative().catch(0)

const summarySchema = z.object({
  total: count,
  machine: count,
  demo: count,
  rehearsal: count,
  // Absent in records of the first release, which called these a machine's.
  remembered: count,
  reviewed: count,
  stale: count,
  reviewedAt: z.string().nullable().catch(null),
})

const noticesSchema = z.array(
  z.object({ path: z.string(), block: z.string(), source: z.string().transform(plainText) }),
)

const recordSchema = z.object({
  document: z.string(),
  summary: summarySchema,
  notices: noticesSchema.nullish().transform((notices) => notices ?? []),
})

/**
 * How each of some documents was translated, by document id: one read for a whole page. Documents
 * without released text are not in it.
 *
 * The records are closed to readers, so this reads below access control, two public columns of
 * documents that the page has read with the reader's own rights. It is the only such place.
 */
export async function readTranslationNotices(args: {
  payload: Payload
  locale: Locale
  documents: readonly string[]
}): Promise<ReadonlyMap<string, Provenance>> {
  const { payload, locale, documents } = args
  if (locale === SOURCE_LOCALE || documents.length === 0) return new Map()
  if (await showsOriginal(payload, locale)) return new Map()
  const { docs } = await payload.db.find({
    collection: 'translations',
    limit: documents.length,
    pagination: false,
    select: { document: true, notices: true, summary: true },
    where: {
      and: [
        { document: { in: [...documents] } },
        { locale: { equals: locale } },
        { state: { not_equals: 'withdrawn' } },
      ],
    },
  })
  const records = docs.flatMap((doc) => {
    const record = recordSchema.safeParse(doc)
    return record.success ? [record.data] : []
  })
  return new Map(records.map(({ document, ...provenance }) => [document, provenance]))
}
