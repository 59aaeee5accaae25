import { pairTexts } from '#i18n/units/pair.ts'
import type { Place } from './carry.ts'
import type { Unit } from '#i18n/units/types.ts'
import { isHuman } from './isHuman.ts'

export type JoinedUnit = Unit & { parts: [Unit, Unit] }

/** The old record sentence by sentence, as the source is. */
export type Layout = {
  units: Unit[]
  /** What a translator joined, and where its two sentences stand in `units`. */
  joined: { unit: JoinedUnit; first: number; second: number }[]
  /** Words written for two sentences that the source has parted again. */
  superseded: Unit[]
}

/**
 * Lays a record out as single sentences: a joined unit as its two, and a unit in which the source had
 * made one of two as those two, when the source has either of them back.
 */
export function layOut(previous: readonly Unit[], source: readonly Place[]): Layout {
  const layout: Layout = { units: [], joined: [], superseded: [] }
  const { units } = layout
  const present = new Set(source.map(placeText))
  for (const unit of previous) {
    const before = unit.staleFrom?.sentences
    if (unit.parts) {
      layout.joined.push({
        unit: { ...unit, parts: unit.parts },
        first: units.length,
        second: units.length + 1,
      })
      units.push(...unit.parts)
    } else if (before && !present.has(placeText(unit)) && before.some(isBack)) {
      units.push(...before)
      const [first, second] = before
      const joint = pairTexts(first, [first.target ?? '', second.target ?? ''])
      if (isHuman(unit) && unit.target !== joint) layout.superseded.push(unit)
    } else units.push(unit)
  }
  return layout

  function isBack(sentence: Place): boolean {
    return present.has(placeText(sentence))
  }
}

function placeText({ path, source }: Pick<Place, 'path' | 'source'>): string {
  return JSON.stringify([path, source])
}
