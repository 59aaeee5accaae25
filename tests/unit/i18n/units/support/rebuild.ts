import type { DataRecord } from '#i18n/units/fields/record.ts'
import { rebuildLeaves } from '#i18n/units/rebuild.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import type { DocumentSchema, Leaf, SourceUnit } from '#i18n/units/types.ts'
import { withTargets } from './translate.ts'

/** Segments a document, translates each sentence by a function, and rebuilds its leaves. */
export function translateDocument(options: {
  schema: DocumentSchema
  document: DataRecord
  target: (unit: SourceUnit) => string | null
}): Leaf[] {
  const { schema, document, target } = options
  const units = withTargets(segmentDocument({ schema, document, locale: 'en' }), target)
  return rebuildLeaves({ schema, document, units, locale: 'en' })
}
