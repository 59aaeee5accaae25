import { areNeighbours, pairSource, pairTexts } from '#i18n/units/pair.ts'
import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import type { Unit } from '#i18n/units/types.ts'
import { isHuman } from './isHuman.ts'
import { staleOrigin } from './carry.ts'

export type JoinRefusal = 'unknown-unit' | 'already-joined' | 'no-next-sentence'

/**
 * Joins a sentence with the next of its paragraph, for one language: from now on the two are one unit
 * under the first one's id, with both targets in one. Both are kept in `parts`. The joined target is
 * public again (`approved`, `machine`) only where both were and their tags fit together.
 * @returns the unit in the place of the two, or why they cannot be joined. Its checks are not run.
 */
export function joinUnits<U extends Unit>(
  units: readonly U[],
  id: string,
): { joined: U & { parts: [U, U] } } | { refusal: JoinRefusal } {
  const at = units.findIndex((unit) => unit.id === id)
  const [first, second] = [units[at], units[at + 1]]
  if (!first) return { refusal: 'unknown-unit' }
  if (first.parts || second?.parts) return { refusal: 'already-joined' }
  if (!second || !areNeighbours(first, second)) return { refusal: 'no-next-sentence' }
  return { joined: joinPair(first, second) }
}

/** Two neighbours as one unit. */
export function joinPair<U extends Unit>(first: U, second: U): U & { parts: [U, U] } {
  const { withNext: _next, staleFrom: _stale, references: _references, ...rest } = first
  const joined = {
    ...rest,
    gap: second.gap,
    source: pairSource(first, second),
    suggestion: null,
    checks: [],
    dismissed: [],
    ...wordsOf(first, second),
    parts: [first, second],
  }
  // Without the keys taken out it is still a U: they are optional in every unit.
  return joined as unknown as U & { parts: [U, U] }
}

type Words = Pick<Unit, 'target' | 'state' | 'origin'>

function wordsOf(first: Unit, second: Unit): Words {
  const source = pairSource(first, second)
  const from = staleOrigin(first)
  // Split once, and joined again before anybody wrote: what it was.
  if (first.state === 'stale' && from.source === source) {
    return { target: first.target, state: from.state, origin: first.origin }
  }
  const both = [first, second]
  const isByPerson = both.some(isHuman)
  if (!isByPerson && both.some(({ target }) => target === null)) {
    return { target: null, state: 'untranslated', origin: null }
  }
  const target = pairTexts(first, [first.target ?? '', second.target ?? ''])
  const fits = tagProblems(source, target).length === 0
  const isPublic = first.state === 'approved' || first.state === 'machine'
  return {
    target,
    state: fits && isPublic && first.state === second.state ? first.state : 'edited',
    origin: (both.filter(isHuman).at(-1) ?? first).origin,
  }
}
