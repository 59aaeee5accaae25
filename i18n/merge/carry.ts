import { hasSameTags } from '#i18n/units/tagged/sameTags.ts'
import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import { isHuman } from './isHuman.ts'

/** Where a sentence stands now; everything else of a unit belongs to its translation. */
type Place = Pick<Unit, 'path' | 'block' | 'index' | 'gap' | 'source'>

const placeOf = ({ path, block, index, gap, source }: SourceUnit): Place => ({
  path,
  block,
  index,
  gap,
  source,
})

/** A sentence that nobody has translated yet. */
export function freshUnit(source: SourceUnit, id: string): Unit {
  return {
    id,
    ...placeOf(source),
    target: null,
    state: 'untranslated',
    origin: null,
    suggestion: null,
    checks: [],
    dismissed: [],
  }
}

/**
 * Takes a unit over to what its sentence is now. Unchanged: everything stays. Changed: a person's
 * target stays and becomes `stale`, a machine's is given up to be made anew. A stale unit whose
 * sentence is again what the person translated becomes what it was.
 * @param isMinor the change says nothing new: target and state stay as they are, stale ones too. A
 *   change of tags is never minor, because the target would lose a link or a line break.
 */
export function carryUnit(previous: Unit, source: SourceUnit, isMinor = false): Unit {
  const moved = { ...previous, ...placeOf(source) }
  if (previous.source === source.source) return moved
  const from = isHuman(previous) ? staleOrigin(previous) : null
  if (from?.source === source.source) {
    const { staleFrom: _, ...restored } = moved
    return { ...restored, state: from.state, suggestion: null }
  }
  if (isMinor && hasSameTags(previous.source, source.source)) return moved
  if (!from) return freshUnit(source, previous.id)
  // The checks stay: they compare the target with the sentence it was made for, as it may return.
  return { ...moved, state: 'stale', staleFrom: from, suggestion: null }
}

/** The sentence and the state the person's target belongs to, however often the source changed. */
function staleOrigin(unit: Unit): NonNullable<Unit['staleFrom']> {
  if (unit.state !== 'stale') return { source: unit.source, state: unit.state }
  if (unit.staleFrom) return unit.staleFrom
  return { source: unit.suggestion?.previousSource ?? unit.source, state: 'edited' }
}

/** Whether a machine has something to do: no target yet, or no suggestion beside a stale one. */
export function needsTranslation(unit: Unit): boolean {
  return unit.target === null || (unit.state === 'stale' && unit.suggestion === null)
}
