import type { Unit } from '#i18n/units/types.ts'

/**
 * Whether the target holds a person's words or judgement, which no machine may replace. Imported
 * text is none by itself (design, section 5); an empty target may be meant.
 */
export function isHuman(unit: Pick<Unit, 'target' | 'state' | 'origin'>): boolean {
  if (unit.target === null) return false
  if (unit.origin?.kind === 'person') return true
  return unit.state === 'edited' || unit.state === 'approved' || unit.state === 'stale'
}
