import { areNeighbours, pairSource } from '#i18n/units/pair.ts'
import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import type { JoinedUnit, Layout } from './layOut.ts'
import type { Pairing } from './pairing.ts'

/** Two sentences that stand together again as a translator had joined them, by the first's place. */
export type Rejoined = ReadonlyMap<number, JoinedUnit>

/**
 * Pairs joined units whose two sentences stand together unchanged, before anything else may take one
 * of the two; and joins again what the source had parted meanwhile.
 */
export function pairJoined(pairing: Pairing, { joined }: Layout): Rejoined {
  const { previous } = pairing
  const parted = previous.flatMap((unit, at) => {
    const parts = unit.state === 'stale' ? unit.staleFrom?.parts : undefined
    return parts ? [{ unit, at, parts }] : []
  })
  const rejoined = new Map<number, JoinedUnit>()
  if (joined.length + parted.length === 0) return rejoined

  const couples = couplesOf(pairing.source)
  for (const { unit, first, second } of joined) {
    const before = unit.state === 'stale' ? unit.staleFrom?.source : undefined
    const at =
      freeCouple(pairing, couples, unit) ??
      freeCouple(pairing, couples, { ...unit, source: before ?? unit.source })
    if (at === undefined) continue
    pairing.pair(at, first)
    pairing.pair(at + 1, second)
  }
  for (const { unit, at, parts } of parted) {
    const source = unit.staleFrom?.source ?? ''
    const found = freeCouple(pairing, couples, { ...unit, source })
    if (found === undefined) continue
    pairing.pair(found, at)
    const second = previous.findIndex(({ id }) => id === parts[1].id)
    const hasSecond = second !== -1 && pairing.isPreviousFree(second)
    if (hasSecond) pairing.pair(found + 1, second)
    else pairing.cover(found + 1)
    rejoined.set(found, rejoin(unit, [parts[0], (hasSecond && previous[second]) || parts[1]]))
  }
  return rejoined
}

/** The joined unit that a parted one was, with its second sentence as it is today. */
function rejoin(unit: Unit, parts: [Unit, Unit]): JoinedUnit {
  const { staleFrom, references: _, withNext: _next, ...rest } = unit
  const { source = unit.source, state = unit.state } = staleFrom ?? {}
  return { ...rest, id: parts[0].id, source, state, suggestion: null, parts }
}

/** Where two neighbours stand, by their field and what they say together. */
type Couples = ReadonlyMap<string, readonly number[]>

const coupleKey = (path: string, source: string) => JSON.stringify([path, source])

function couplesOf(source: readonly SourceUnit[]): Couples {
  const couples = new Map<string, number[]>()
  source.forEach((first, at) => {
    const second = source[at + 1]
    if (!second || !areNeighbours(first, second)) return
    const key = coupleKey(first.path, pairSource(first, second))
    couples.set(key, [...(couples.get(key) ?? []), at])
  })
  return couples
}

/** The couple in the unit's own place if it is there, else the first in the field. */
function freeCouple(pairing: Pairing, couples: Couples, unit: Unit): number | undefined {
  const { source, isSourceFree } = pairing
  const free = (couples.get(coupleKey(unit.path, unit.source)) ?? []).filter(
    (at) => isSourceFree(at) && isSourceFree(at + 1),
  )
  const own = free.find((at) => source[at]?.block === unit.block && source[at].index === unit.index)
  return own ?? free[0]
}
