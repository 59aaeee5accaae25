import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { findRecordOf } from '../record/store.ts'
import type { ReaderNotice, TranslationSummary } from '../record/types.ts'

/** What readers may know of how a document came into their language; never its units. */
export type Provenance = {
  summary: TranslationSummary
  notices: ReaderNotice[]
  /** ISO 8601 instant of the last release. */
  releasedAt: string | null
}

/**
 * How a published document was translated; null when nothing of it was released in this language.
 * The record itself is closed to readers (design section 8): this gives the public part of it.
 */
export async function readProvenance(args: {
  payload: Payload
  collection: string
  document: string
  locale: Locale
}): Promise<Provenance | null> {
  const { payload, ...target } = args
  const record = await findRecordOf({ payload, target })
  if (!record?.summary || record.state === 'withdrawn') return null
  return {
    summary: record.summary,
    notices: record.notices ?? [],
    releasedAt: record.releasedAt ?? null,
  }
}
