import { areNeighbours, pairSource } from '#i18n/units/pair.ts'
import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import { joinedBySource, restOfSplit, startOfSplit } from './becameOther.ts'
import { carryUnit, freshUnit, type Place, staleOrigin } from './carry.ts'
import type { MergeCase } from './cases.ts'
import type { JoinedUnit, Layout } from './layOut.ts'
import { isHuman } from './isHuman.ts'
import { longestRising } from './longestRising.ts'
import type { Pairing } from './pairing.ts'
import type { Rejoined } from './pairJoined.ts'
import { partUnit } from './splitUnit.ts'

type Assembly = {
  pairing: Pairing
  layout: Layout
  rejoined: Rejoined
  newId: () => string
  minor: boolean
}

/** A unit and what happened to it. */
type Made = { unit: Unit; as: MergeCase }

/** Makes the new units of a settled pairing, and says what happened to each. */
export function assemble(assembly: Assembly): {
  units: Unit[]
  /** The old units sentence by sentence, joined ones parted where they no longer hold. */
  olds: Unit[]
  cases: Map<string, MergeCase>
} {
  const { pairing, rejoined } = assembly
  const { joints, olds, merged } = settleJoined(assembly)
  const moved = movedPlaces(pairing)
  const units: Unit[] = []
  const cases = new Map<string, MergeCase>()
  for (let at = 0; at < pairing.source.length; at += 1) {
    const joint = joints.get(at) ?? rejoined.get(at)
    const made = joint
      ? makeJoined(assembly, joint, at)
      : makeSingle({ ...assembly, olds, merged }, at)
    const as = made.as === 'unchanged' && moved.has(at) ? 'moved' : made.as
    units.push(made.unit)
    cases.set(made.unit.id, as)
    if (joint) at += 1
  }
  return { units, olds, cases }
}

/** Which joined units hold, by the place of their first sentence; the others are parted. */
function settleJoined({ pairing, layout }: Assembly) {
  const joints = new Map<number, JoinedUnit>()
  /** Joined units that the source has made one sentence too, by its place. */
  const merged = new Map<number, JoinedUnit>()
  const olds = [...pairing.previous]
  const firsts = new Map(layout.joined.map((joined) => [joined.first, joined]))
  pairing.source.forEach((_, at) => {
    const joined = firsts.get(pairing.partnerOf(at) ?? -1)
    if (joined && pairing.joinedWith(at) === joined.second) merged.set(at, joined.unit)
  })
  for (const { unit, first, second } of layout.joined) {
    const [at, next] = [pairing.placeOf(first), pairing.placeOf(second)]
    const [here, after] = [pairing.source[at ?? -1], pairing.source[next ?? -1]]
    if (at !== undefined && here && after && areNeighbours(here, after)) joints.set(at, unit)
    else [olds[first], olds[second]] = partUnit(unit, !pairing.isPreviousFree(first))
  }
  return { joints, olds, merged }
}

function makeJoined({ pairing, minor }: Assembly, joined: JoinedUnit, at: number): Made {
  const [first, second] = [sentenceAt(pairing, at), sentenceAt(pairing, at + 1)]
  const { withNext: _, ...here } = first
  const place: Place = { ...here, source: pairSource(first, second), gap: second.gap }
  const [before, after] = joined.parts
  const unit: Unit = {
    ...carryUnit(joined, place, minor),
    parts: [carryUnit(before, first, minor), carryUnit(after, second, minor)],
  }
  return { unit, as: joined.source === place.source ? 'unchanged' : 'edited' }
}

type Olds = { olds: readonly Unit[]; merged: ReadonlyMap<number, JoinedUnit> }

function makeSingle(assembly: Assembly & Olds, at: number): Made {
  const { pairing, olds, merged, minor, newId } = assembly
  const place = sentenceAt(pairing, at)
  const oldAt = (old: number | undefined) => (old === undefined ? undefined : olds[old])
  const [old, split, second] = [
    oldAt(pairing.partnerOf(at)),
    oldAt(pairing.splitFrom(at)),
    oldAt(pairing.joinedWith(at)),
  ]
  if (split) return { unit: restOfSplit(split, place, { id: newId(), minor }), as: 'split' }
  if (!old) return { unit: freshUnit(place, newId()), as: 'new' }
  const wasJoined = merged.get(at)
  if (wasJoined) return { unit: carryMerged(wasJoined, place, minor), as: 'joined' }
  if (second) return { unit: joinedBySource([old, second], place, minor), as: 'joined' }
  const isSplit = pairing.splitFrom(at + 1) === pairing.partnerOf(at)
  if (isSplit) return { unit: startOfSplit(old, place, minor), as: 'split' }
  const unit = carryUnit(old, place, minor)
  return { unit, as: old.source === place.source ? 'unchanged' : 'edited' }
}

/** A pair that a translator had joined and the source now writes as one sentence. */
function carryMerged({ parts, ...joined }: JoinedUnit, place: Place, minor: boolean): Unit {
  const unit: Unit = carryUnit(joined, place, minor)
  if (unit.state !== 'stale') {
    const references = [...parts.filter(isHuman), ...(unit.references ?? [])]
    return references.length > 0 ? { ...unit, references } : unit
  }
  return { ...unit, staleFrom: { ...staleOrigin(unit), parts } }
}

/** Sentences whose words are as they were and that stand elsewhere among the others. */
function movedPlaces({ previous, source, partnerOf }: Pairing): ReadonlySet<number> {
  const same = source.flatMap((sentence, at) => {
    const partner = partnerOf(at)
    const old = partner === undefined ? undefined : previous[partner]
    return old?.source === sentence.source && partner !== undefined
      ? [{ at, partner, isElsewhere: old.path !== sentence.path }]
      : []
  })
  const kept = new Set(longestRising(same.map(({ partner }) => partner)))
  const moved = same.filter(({ isElsewhere }, place) => isElsewhere || !kept.has(place))
  return new Set(moved.map(({ at }) => at))
}

function sentenceAt({ source }: Pairing, at: number): SourceUnit {
  const sentence = source[at]
  if (!sentence) throw new RangeError(`There is no sentence ${String(at)} in the source.`)
  return sentence
}
