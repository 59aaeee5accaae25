import type { Locale } from '#i18n/locales.ts'
import { isRecord, type DataRecord } from './fields/record.ts'
import { isSameValue } from './leaves.ts'
import type { DocumentSchema, Leaf } from './types.ts'
import { leavesOf, mapLeaves } from './walk.ts'

/**
 * What a raw row (every localized leaf an object by language, as a database read with
 * `locale: 'all'` gives it) holds in one language. An empty leaf gives `null`.
 */
export function readLocalizedLeaves(options: {
  schema: DocumentSchema
  row: DataRecord
  locale: Locale
}): Pick<Leaf, 'path' | 'value'>[] {
  const { schema, row, locale } = options
  return leavesOf({ schema, document: row }).map(({ path, value }) => ({
    path,
    value: isRecord(value) ? (value[locale] ?? null) : null,
  }))
}

/**
 * A raw row with one language's leaves put in, rows found by id. Leaves whose row is gone are left
 * out, and so are leaves with missing sentences: half a translation is never written. Nothing else
 * differs from the row given, which is not mutated.
 * @returns the row, the very same when nothing changed, and the paths that did.
 */
export function setLocalizedLeaves(options: {
  schema: DocumentSchema
  row: DataRecord
  locale: Locale
  leaves: readonly (Pick<Leaf, 'path' | 'value'> & Partial<Pick<Leaf, 'missing'>>)[]
}): { row: DataRecord; changed: string[] } {
  const { schema, locale } = options
  const complete = options.leaves.filter(({ missing = 0 }) => missing === 0)
  const wanted = new Map(complete.map(({ path, value }) => [path, value]))
  const changed: string[] = []
  const row = mapLeaves({
    fields: schema.fields,
    data: options.row,
    map: ({ path, value }) => {
      const byLocale = isRecord(value) ? value : {}
      if (!wanted.has(path) || isSameValue(byLocale[locale], wanted.get(path))) return value
      changed.push(path)
      return { ...byLocale, [locale]: wanted.get(path) }
    },
  })
  return { row, changed }
}
