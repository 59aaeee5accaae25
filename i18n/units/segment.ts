import type { Locale } from '#i18n/locales.ts'
import type { DataRecord } from './fields/record.ts'
import { mapLeafText, type LeafParagraph } from './mapLeafText.ts'
import { pairTexts } from './pair.ts'
import { encodePair, encodeParagraph, type ParagraphSentence } from './paragraph.ts'
import type { DocumentSchema, SourceUnit, TaggedText } from './types.ts'
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
  const { sentences } = encodeParagraph(runs, locale)
  return sentences.map((sentence, index) => ({
    path,
    block,
    index,
    source: sentence.encoded.source,
    gap: sentence.gap,
    ...withNext(sentence, sentences[index + 1]),
    label,
    tags: sentence.encoded.tags.map(({ number, kind, stands, detail }) => ({
      number,
      kind,
      stands,
      detail,
    })),
  }))
}

function withNext(
  sentence: ParagraphSentence,
  next: ParagraphSentence | undefined,
): { withNext?: TaggedText } {
  const places = new Set([sentence, next].flatMap((one) => one?.runs.map(({ place }) => place)))
  // Words of one text node are plain words, however they are cut: most paragraphs are that.
  if (!next || (places.size === 1 && sentence.encoded.tags.length === 0)) return {}
  const { source } = sentence.encoded
  const apart = pairTexts({ source, gap: sentence.gap }, [source, next.encoded.source])
  const pair = encodePair(sentence, next).source
  return pair === apart ? {} : { withNext: pair }
}
