import type { Locale } from '#i18n/locales.ts'
import { type DataRecord, isRecord } from '#i18n/units/fields/record.ts'
import type { DocumentSchema } from '#i18n/units/types.ts'
import { mapLeaves } from '#i18n/units/walk.ts'

/** A raw row (every language at every leaf) as one language alone sees it, for segmenting. */
export function inLocale(args: {
  schema: DocumentSchema
  row: DataRecord
  locale: Locale
}): DataRecord {
  const { schema, row, locale } = args
  return mapLeaves({
    fields: schema.fields,
    data: row,
    map: ({ value }) => (isRecord(value) ? (value[locale] ?? null) : null),
  })
}
