import type { Locale } from '#i18n/locales.ts'
import type { DataRecord } from './fields/record.ts'
import type { Run } from './inline/runs.ts'
import { mapLeafText, type LeafParagraph } from './mapLeafText.ts'
import {
  decodeParagraph,
  encodePair,
  encodeParagraph,
  type ParagraphSentence,
  type SentenceTarget,
} from './paragraph.ts'
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
  const { lead, sentences } = encodeParagraph(runs, locale)
  if (sentences.length === 0) return { runs: null, missing: 0 }
  const found: SentenceTarget[] = []
  let missing = 0
  for (let index = 0; index < sentences.length;) {
    const unit = targets.get(placeKey({ path, block, index }))
    const count = unit?.parts ? 2 : 1
    const sentence = targetOf(unit, sentences.slice(index, index + count))
    if (sentence) found.push(sentence)
    else missing += Math.min(count, sentences.length - index)
    index += count
  }
  return { runs: missing > 0 ? null : decodeParagraph(lead, found), missing }
}

/** The target of one sentence or of a joined pair; null when it was made from other words. */
function targetOf(
  unit: UnitTarget | undefined,
  [first, second]: readonly ParagraphSentence[],
): SentenceTarget | null {
  if (!unit || !first || unit.target === null || (unit.parts && !second)) return null
  const encoded = second ? encodePair(first, second) : first.encoded
  if (encoded.source !== unit.source) return null
  return { encoded, gapRuns: (second ?? first).gapRuns, target: unit.target }
}

function placeKey({ path, block, index }: Pick<UnitTarget, 'path' | 'block' | 'index'>): string {
  return JSON.stringify([path, block, index])
}
