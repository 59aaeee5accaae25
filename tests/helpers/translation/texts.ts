import type { Locale } from '#i18n/locales.ts'
import type { RecordUnit, TranslationRecord } from '#src/translation/record/types.ts'
import type { Payload } from 'payload'

/** The record of a document in one language, units included. */
export async function recordOf(
  payload: Payload,
  document: string,
  locale: Locale,
): Promise<TranslationRecord & { units: RecordUnit[] }> {
  const record = await payload.db.findOne<TranslationRecord>({
    collection: 'translations',
    where: { and: [{ document: { equals: document } }, { locale: { equals: locale } }] },
  })
  if (!record?.units) throw new Error(`No translation of ${document} into ${locale}.`)
  return { ...record, units: record.units }
}

/** The unit whose source is this sentence. */
export function unitOf(record: { units: RecordUnit[] }, source: string): RecordUnit {
  const unit = record.units.find((candidate) => candidate.source === source)
  if (!unit)
    throw new Error(`No unit “${source}” in ${record.units.map((one) => one.source).join(' | ')}`)
  return unit
}
