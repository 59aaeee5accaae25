import type { Unit } from '#i18n/units/types.ts'
import { staleOrigin } from './carry.ts'
import { isHuman } from './isHuman.ts'
import { joinPair } from './joinUnits.ts'

/**
 * Splits a joined unit again. Where nothing was written since, both sentences are what they were.
 * Otherwise a person's words stay with the first, `stale` because they say both; the second is what it
 * was, and what a person had written of the first before stands beside it.
 * @returns the two units, or null for a unit that is not joined.
 */
export function splitUnit<U extends Unit>(unit: U): [U, U] | null {
  const { parts } = unit
  if (!parts) return null
  // A record's units hold a record's units.
  const [first, second] = parts as [U, U]
  if (isAsJoined(unit, first, second)) return [first, second]
  return [withWordsOf(unit, first), second]
}

/**
 * Parts a joined unit because the source has parted its sentences, or lost one: the words stay with
 * the first that is still there, and know what to become when the sentences stand together again.
 */
export function partUnit(
  unit: Unit & { parts: [Unit, Unit] },
  isFirstThere: boolean,
): [Unit, Unit] {
  const [first, second] = unit.parts
  if (isAsJoined(unit, first, second)) return [first, second]
  const staleFrom = { ...staleOrigin(unit), parts: unit.parts }
  return isFirstThere
    ? [{ ...withWordsOf(unit, first), staleFrom }, second]
    : [first, { ...withWordsOf(unit, second), staleFrom }]
}

/** Whether splitting loses nothing: a machine's words, or just those that joining made. */
function isAsJoined(unit: Unit, first: Unit, second: Unit): boolean {
  if (!isHuman(unit)) return true
  const { target, state } = joinPair(first, second)
  return target === unit.target && state === unit.state
}

function withWordsOf<U extends Unit>(unit: U, part: U): U {
  const { target, origin, checks, dismissed } = unit
  const { source, state } = staleOrigin(unit)
  const hasOwnWords = isHuman(part) && part.target !== '' && part.target !== target
  const { references: older = [], ...own } = part
  const references = hasOwnWords ? [own, ...older] : older
  return {
    ...part,
    target,
    origin,
    checks,
    dismissed,
    state: 'stale',
    staleFrom: { source, state },
    suggestion: null,
    ...(references.length > 0 ? { references } : {}),
  }
}
