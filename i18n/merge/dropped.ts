import type { Unit } from '#i18n/units/types.ts'
import { isHuman } from './isHuman.ts'

/**
 * People's words that left with their sentences, a text each: those of the units that are gone, and
 * what stood beside these, unless it is still to be seen somewhere.
 */
export function findDropped(args: { units: readonly Unit[]; gone: readonly Unit[] }): Unit[] {
  const { units, gone } = args
  const beside = gone.flatMap(wordsBeside)
  if (beside.length === 0) return gone.filter(isHuman)
  const shown = new Set(
    [...gone, ...units, ...units.flatMap(wordsBeside)].map(({ target }) => target),
  )
  return [
    ...gone.filter(isHuman),
    ...beside.filter((unit) => {
      const isLost = isHuman(unit) && !shown.has(unit.target)
      shown.add(unit.target)
      return isLost
    }),
  ]
}

/** The units that a unit keeps with it: what it was made of, and what stood there before. */
export function wordsBeside(unit: Unit): Unit[] {
  const { parts = [], references = [], staleFrom } = unit
  const own = [
    ...parts,
    ...references,
    ...(staleFrom?.sentences ?? []),
    ...(staleFrom?.parts ?? []),
  ]
  return own.flatMap((one) => [one, ...wordsBeside(one)])
}
