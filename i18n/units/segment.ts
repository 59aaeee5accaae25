import type { Locale } from '#i18n/locales.ts'
import type { DataRecord } from './fields/record.ts'
import { mapLeafText, type LeafParagraph } from './mapLeafText.ts'
import { encodeParagraph } from './paragraph.ts'
import type { DocumentSchema, SourceUnit } from './types.ts'
import { leavesOf } from './walk.ts'

/**
 * The sentences of a document, in reading order.
 * @param options.document one language's data, as a read with `fallbackLocale: false` gives it.
 * @param options.locale the language it is written in: it decides where sentences end.
 * @throws UnitsError for a localized container and for a row without an id.
 */
export function segmentDocument(options: {
  schema: DocumentSchema
  document: DataRecord
  locale: Locale
}): SourceUnit[] {
  const { schema, document, locale } = options
  const units: SourceUnit[] = []
  for (const leaf of leavesOf({ schema, document })) {
    mapLeafText({
      leaf,
      schema,
      onParagraph: (paragraph) => {
        units.push(...paragraphUnits(paragraph, locale))
        return null
      },
    })
  }
  return units
}

function paragraphUnits(paragraph: LeafParagraph, locale: Locale): SourceUnit[] {
  const { path, block, label, runs } = paragraph
  return encodeParagraph(runs, locale).sentences.map(({ encoded, gap }, index) => ({
    path,
    block,
    index,
    source: encoded.source,
    gap,
    label,
    tags: encoded.tags.map(({ number, kind, stands, detail }) => ({
      number,
      kind,
      stands,
      detail,
    })),
  }))
}
