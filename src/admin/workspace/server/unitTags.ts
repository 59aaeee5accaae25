import { highestTag, tokenise } from '#i18n/units/tagged/tokens.ts'
import type { SourceUnit, Tag } from '#i18n/units/types.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'

type Placed = Pick<SourceUnit, 'source' | 'tags'>

/**
 * What the tags of a unit stand for. The published source says it, where it is still the unit's; of
 * two sentences joined, both say theirs. What nobody can say is formatting or something kept whole.
 * @param sourceAt the sentence of the published source in the place of a unit.
 */
export function unitTags(
  unit: RecordUnit,
  sourceAt: (unit: Pick<RecordUnit, 'path' | 'block' | 'index'>) => Placed | undefined,
): Tag[] {
  const known = unit.parts ? pairTags(unit.parts, sourceAt) : own(unit, sourceAt)
  const byNumber = new Map(known.map((tag) => [tag.number, tag]))
  return tokenise(unit.source).flatMap((token): Tag[] => {
    if (token.kind === 'text' || token.kind === 'close') return []
    const { number } = token
    const kind = token.kind === 'open' ? 'pair' : 'single'
    const said = byNumber.get(number)
    if (said?.kind === kind) return [said]
    return [{ number, kind, stands: kind === 'pair' ? 'format' : 'node', detail: '' }]
  })
}

function own(
  unit: Pick<RecordUnit, 'path' | 'block' | 'index' | 'source'>,
  sourceAt: Parameters<typeof unitTags>[1],
): Tag[] {
  const found = sourceAt(unit)
  return found?.source === unit.source ? found.tags : []
}

function pairTags(
  [first, second]: NonNullable<RecordUnit['parts']>,
  sourceAt: Parameters<typeof unitTags>[1],
): Tag[] {
  // Both share a format: its tags are numbered afresh, and not one after the other.
  if (first.withNext !== undefined) return []
  const by = highestTag(first.source)
  return [
    ...own(first, sourceAt),
    ...own(second, sourceAt).map((tag) => ({ ...tag, number: tag.number + by })),
  ]
}
