import { align, isTooLong } from './align.ts'
import type { Gap } from './gaps.ts'
import { findGaps, placesByPath } from './gaps.ts'
import type { Pairing } from './pairing.ts'
import { pairsOf, similarity } from './similarity.ts'
import type { Pairs } from './similarity.ts'

/** Below this two sentences have little more in common than their language. */
const LEAST_IN_ORDER = 0.45

/** A sentence that was moved and edited must be recognised by its words alone. */
const LEAST_MOVED = 0.75

/**
 * Pairs what is left: by likeness in order inside each stretch between settled sentences, by greater
 * likeness anywhere in the field (moved and edited), and last by place: one sentence where one stood
 * is that sentence rewritten, however it reads, and a person will look.
 */
export function pairSimilar(pairing: Pairing): void {
  const prepare = prepareOnce(pairing)
  for (const gap of findGaps(pairing)) pairGap(pairing, { gap, prepare })
  for (const gap of leftovers(pairing)) pairMoved(pairing, { gap, prepare })
  for (const { source, previous } of findGaps(pairing)) {
    const [at, partner] = [source[0], previous[0]]
    const isOneForOne = source.length === 1 && previous.length === 1
    if (isOneForOne && at !== undefined && partner !== undefined) pairing.pair(at, partner)
  }
}

type Prepare = { old: (at: number) => Pairs; now: (at: number) => Pairs }
type Stretch = { gap: Gap; prepare: Prepare }

function prepareOnce({ previous, source }: Pairing): Prepare {
  const cache = (texts: (at: number) => string) => {
    const done = new Map<number, Pairs>()
    return (at: number) => {
      const pairs = done.get(at) ?? pairsOf(texts(at))
      done.set(at, pairs)
      return pairs
    }
  }
  return {
    old: cache((at) => previous[at]?.source ?? ''),
    now: cache((at) => source[at]?.source ?? ''),
  }
}

function pairGap(pairing: Pairing, { gap, prepare }: Stretch): void {
  const found = align(gap, (s, p) => {
    const score = similarity(prepare.now(gap.source[s] ?? 0), prepare.old(gap.previous[p] ?? 0))
    return score >= LEAST_IN_ORDER ? score : 0
  })
  for (const [s, p] of found) pairing.pair(gap.source[s] ?? 0, gap.previous[p] ?? 0)
}

/** What each field has left over, whatever stands between. */
function leftovers({ previous, source, ...pairing }: Pairing): Gap[] {
  const old = placesByPath(previous)
  return [...placesByPath(source)].map(([path, places]) => ({
    source: places.filter(pairing.isSourceFree),
    previous: (old.get(path) ?? []).filter(pairing.isPreviousFree),
  }))
}

function pairMoved(pairing: Pairing, { gap, prepare }: Stretch): void {
  if (isTooLong(gap)) return
  for (const at of gap.source) {
    const scored = gap.previous
      .filter(pairing.isPreviousFree)
      .map((old) => ({ old, score: similarity(prepare.now(at), prepare.old(old)) }))
    const [nearest] = scored.toSorted((a, b) => b.score - a.score)
    if (nearest && nearest.score >= LEAST_MOVED) pairing.pair(at, nearest.old)
  }
}
