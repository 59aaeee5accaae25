import type { SourceUnit, Unit } from '#i18n/units/types.ts'
import { assemble } from './assemble.ts'
import { needsTranslation } from './carry.ts'
import type { MergeCase } from './cases.ts'
import { findDropped } from './dropped.ts'
import { layOut } from './layOut.ts'
import { pairExact } from './pairExact.ts'
import { startPairing } from './pairing.ts'
import { pairJoined } from './pairJoined.ts'
import { pairSimilar } from './pairSimilar.ts'

export type Merge = {
  /** One unit for each sentence of the source, or for two that a translator joined, in its order. */
  units: Unit[]
  /** Ids of the units that want a machine's text: as target, or as suggestion where they are stale. */
  toTranslate: string[]
  /** What people wrote and nothing shows any more, a text each: keep them in the history. */
  dropped: Unit[]
  /** What happened to each unit, by id, old ones too: `gone`, or the second of two now `joined`. */
  cases: ReadonlyMap<string, MergeCase>
}

export type MergeInput = {
  previous: readonly Unit[]
  source: readonly SourceUnit[]
  newId: () => string
  /** The editor called the change minor: edited sentences keep target and state (see `carryUnit`). */
  minor?: boolean
}

/**
 * Brings a record up to the source: what has not changed keeps its target and its state, a
 * person's words are never lost and never replaced, and only what is new or changed is asked for.
 */
export function mergeUnits({ previous, source, newId, minor = false }: MergeInput): Merge {
  const layout = layOut(previous, source)
  const pairing = startPairing(layout.units, source)
  const rejoined = pairJoined(pairing, layout)
  pairExact(pairing)
  pairSimilar(pairing)
  const { units, olds, cases } = assemble({ pairing, layout, rejoined, newId, minor })
  const gone = olds.filter((_, at) => pairing.isPreviousFree(at))
  const goneIds = new Set([...gone, ...layout.superseded].map(({ id }) => id))
  for (const { id } of previous) {
    if (!cases.has(id)) cases.set(id, goneIds.has(id) ? 'gone' : 'joined')
  }
  return {
    units,
    toTranslate: units.filter(needsTranslation).map(({ id }) => id),
    dropped: findDropped({ units, gone: [...gone, ...layout.superseded] }),
    cases,
  }
}
