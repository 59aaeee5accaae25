import type { Locale } from '#i18n/locales.ts'
import type { DataRecord } from './fields/record.ts'
import type { Run } from './inline/runs.ts'
import { mapLeafText, type LeafParagraph } from './mapLeafText.ts'
import { decodeParagraph, encodeParagraph } from './paragraph.ts'
import type { DocumentSchema, Leaf, UnitTarget } from './types.ts'
import { leavesOf, type FieldLeaf } from './walk.ts'

/**
 * The target-language value of every translatable field of a source document.
 *
 * A sentence counts as missing when no unit stands at its place, when that unit was made from other
 * words than the document holds, or when its target is `null`; a leaf with missing sentences has the
 * value `null`, never half a translation. Which targets may be used (checks, policy) is the caller's
 * choice: give `null` for the others.
 * @param options.locale the language of the document, as given to `segmentDocument`.
 * @throws UnitsError as `segmentDocument` does.
 */
export function rebuildLeaves(options: {
  schema: DocumentSchema
  document: DataRecord
  units: readonly UnitTarget[]
  locale: Locale
}): Leaf[] {
  const { schema, document, units, locale } = options
  const targets = new Map(units.map((unit) => [placeKey(unit), unit]))
  return leavesOf({ schema, document }).map((leaf) =>
    rebuildLeaf({ leaf, schema, targets, locale }),
  )
}

function rebuildLeaf(options: {
  leaf: FieldLeaf
  schema: DocumentSchema
  targets: ReadonlyMap<string, UnitTarget>
  locale: Locale
}): Leaf {
  const { leaf, schema, targets, locale } = options
  let missing = 0
  const value = mapLeafText({
    leaf,
    schema,
    onParagraph: (paragraph) => {
      const rebuilt = rebuildParagraph(paragraph, targets, locale)
      missing += rebuilt.missing
      return rebuilt.runs
    },
  })
  return { path: leaf.path, value: missing > 0 ? null : (value ?? null), missing }
}

function rebuildParagraph(
  { path, block, runs }: LeafParagraph,
  targets: ReadonlyMap<string, UnitTarget>,
  locale: Locale,
): { runs: readonly Run[] | null; missing: number } {
  const paragraph = encodeParagraph(runs, locale)
  if (paragraph.sentences.length === 0) return { runs: null, missing: 0 }
  const found = paragraph.sentences.flatMap(({ encoded }, index) => {
    const unit = targets.get(placeKey({ path, block, index }))
    return unit?.source === encoded.source && unit.target !== null ? [unit.target] : []
  })
  const missing = paragraph.sentences.length - found.length
  return { runs: missing > 0 ? null : decodeParagraph(paragraph, found), missing }
}

function placeKey({ path, block, index }: Pick<UnitTarget, 'path' | 'block' | 'index'>): string {
  return JSON.stringify([path, block, index])
}
