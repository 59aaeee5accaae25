import { hasSameTags } from '#i18n/units/tagged/sameTags.ts'
import type { StaleFrom, Unit } from '#i18n/units/types.ts'
import { isHuman } from './isHuman.ts'

/** Where a sentence stands now; everything else of a unit belongs to its translation. */
export type Place = Pick<Unit, 'path' | 'block' | 'index' | 'gap' | 'withNext' | 'source'>

const placeOf = ({ path, block, index, gap, withNext, source }: Place): Place => ({
  path,
  block,
  index,
  gap,
  source,
  ...(withNext === undefined ? {} : { withNext }),
})

/** A sentence that nobody has translated yet. */
export function freshUnit(source: Place, id: string): Unit {
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
export function carryUnit(previous: Unit, source: Place, isMinor = false): Unit {
  const moved = moveUnit(previous, source)
  if (previous.source === source.source) return moved
  const from = isHuman(previous) ? staleOrigin(previous) : null
  if (from?.source === source.source) {
    const { staleFrom: _, ...restored } = moved
    return { ...restored, state: from.state, suggestion: null }
  }
  if (isMinor && hasSameTags(previous.source, source.source)) return moved
  if (!from) return { ...freshUnit(source, previous.id), ...keptBeside(previous) }
  // The checks stay: they compare the target with the sentence it was made for, as it may return.
  return { ...moved, state: 'stale', staleFrom: from, suggestion: null }
}

/** A unit at another place, whose words it takes; its translation is as it was. */
function moveUnit({ withNext: _, ...unit }: Unit, source: Place): Unit {
  return { ...unit, ...placeOf(source) }
}

/** What a machine's unit holds of people's, which is not given up with its target. */
function keptBeside({ parts, references }: Unit): Pick<Unit, 'parts' | 'references'> {
  return { ...(parts ? { parts } : {}), ...(references ? { references } : {}) }
}

/** The sentence and the state the person's target belongs to, however often the source changed. */
export function staleOrigin(unit: Unit): StaleFrom {
  if (unit.state !== 'stale') return { source: unit.source, state: unit.state }
  if (unit.staleFrom) return unit.staleFrom
  return { source: unit.suggestion?.previousSource ?? unit.source, state: 'edited' }
}

/** Whether a machine has something to do: no target yet, or no suggestion beside a stale one. */
export function needsTranslation(unit: Unit): boolean {
  return unit.target === null || (unit.state === 'stale' && unit.suggestion === null)
}
