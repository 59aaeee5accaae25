import type { Locale } from '#i18n/locales.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import { readLocalizedLeaves, setLocalizedLeaves } from '#i18n/units/localizedLeaves.ts'
import type { DocumentSchema } from '#i18n/units/types.ts'
import type { ReleasedLeaves } from '../record/types.ts'

/**
 * A raw row with one language's text exactly as released: what the record has is put in, what it
 * does not have is taken out, whoever put it there. Nothing else changes.
 */
export function withReleasedLeaves(args: {
  schema: DocumentSchema
  row: DataRecord
  locale: Locale
  released: ReleasedLeaves
}): { row: DataRecord; changed: string[] } {
  const { schema, row, locale, released } = args
  const leaves = readLocalizedLeaves({ schema, row, locale }).map(({ path }) => ({
    path,
    value: released[path] ?? null,
  }))
  return setLocalizedLeaves({ schema, row, locale, leaves })
}
