import { originalLocales } from '#collections/shared/access/publicLocales.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import type { FieldSchema } from '#i18n/units/types.ts'
import { mapLeaves } from '#i18n/units/walk.ts'
import type { CollectionAfterReadHook, GlobalAfterReadHook, PayloadRequest } from 'payload'

/**
 * Where staff show the original of a whole language, no translation is read in it, by whatever
 * interface: a page then falls back to the original and says so. The documents keep their text.
 */
export const hideTranslations: CollectionAfterReadHook = async ({ collection, doc, req }) =>
  withoutTranslations({ doc: doc as DataRecord, fields: collection.fields, req })

/** The same for globals. */
export const hideGlobalTranslations: GlobalAfterReadHook = async ({ global, doc, req }) =>
  withoutTranslations({ doc: doc as DataRecord, fields: global.fields, req })

async function withoutTranslations(args: {
  doc: DataRecord
  fields: readonly FieldSchema[]
  req: PayloadRequest
}): Promise<DataRecord> {
  const { doc, fields, req } = args
  const { locale } = req
  if (!locale || locale === SOURCE_LOCALE || locale === 'all') return doc
  if (!(await originalLocales(req)).has(locale)) return doc
  // What a `select` left out stays out.
  const map = ({ value }: { value: unknown }) => (value === undefined ? undefined : null)
  return mapLeaves({ fields, data: doc, map })
}
