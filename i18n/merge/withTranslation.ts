import type { Finding, Origin, TaggedText, Unit } from '#i18n/units/types.ts'
import { isHuman } from './isHuman.ts'

export type Translation = { target: TaggedText; origin: Origin; checks: Finding[] }

/**
 * Puts a machine's or the memory's text into a unit. Beside a person's words it is only ever a
 * suggestion, and beside words that fit the source it is nothing: a late answer changes nothing.
 */
export function withTranslation(unit: Unit, { target, origin, checks }: Translation): Unit {
  if (!isHuman(unit)) return { ...unit, target, origin, checks, state: 'machine', suggestion: null }
  if (unit.state !== 'stale') return unit
  const previousSource = unit.staleFrom?.source ?? unit.source
  return { ...unit, suggestion: { target, origin, previousSource } }
}
