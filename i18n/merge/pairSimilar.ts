import { align } from './align.ts'
import type { Gap } from './gaps.ts'
import { findGaps, placesByPath } from './gaps.ts'
import { LEAST_IN_ORDER, type Likeness, likenessOf } from './likeness.ts'
import type { Pairing } from './pairing.ts'

/** A sentence that was moved and edited must be recognised by its words alone. */
const LEAST_MOVED = 0.75

/** Comparisons in order in a whole document, each of about a microsecond. */
const COMPARISONS = 20_000
/** However much was rewritten, a sentence is looked for this near to where it should stand. */
const LEAST_REACH = 4
/** Comparisons for sentences that may have gone anywhere in their field. */
const MOST_ANYWHERE = 10_000

/**
 * Pairs what is left: by likeness in order inside each stretch between settled sentences, where one
 * may have become two and two one; by greater likeness anywhere in the field (moved and edited); and
 * last by place: one sentence where one stood is that sentence rewritten, however it reads, and a
 * person will look.
 */
export function pairSimilar(pairing: Pairing): void {
  const likeness = likenessOf(pairing)
  const gaps = findGaps(pairing)
  const waiting = gaps.reduce((sum, { source }) => sum + source.length, 0)
  const reach = Math.max(LEAST_REACH, COMPARISONS / (2 * Math.max(waiting, 1)))
  for (const gap of gaps) pairGap(pairing, { gap, likeness, reach })
  for (const gap of leftovers(pairing)) pairMoved(pairing, { gap, likeness })
  for (const { source, previous } of findGaps(pairing)) {
    const [at, partner] = [source[0], previous[0]]
    const isOneForOne = source.length === 1 && previous.length === 1
    if (isOneForOne && at !== undefined && partner !== undefined) pairing.pair(at, partner)
  }
}

type Stretch = { gap: Gap; likeness: Likeness }

function pairGap(pairing: Pairing, { gap, likeness, reach }: Stretch & { reach: number }): void {
  const now = (at: number) => gap.source[at] ?? -1
  const old = (at: number) => gap.previous[at] ?? -1
  const steps = align(
    { source: gap.source.length, previous: gap.previous.length, reach },
    {
      one: (s, p) => likeness.one(now(s), old(p), LEAST_IN_ORDER),
      split: (s, p) => likeness.split([now(s), now(s + 1)], old(p)),
      join: (s, p) => likeness.join(now(s), [old(p), old(p + 1)]),
    },
  )
  for (const { source, previous } of steps) {
    const [s = 0, nextSource] = source.map(now)
    const [p = 0, nextPrevious] = previous.map(old)
    if (nextSource !== undefined) pairing.split([s, nextSource], p)
    else if (nextPrevious !== undefined) pairing.join(s, [p, nextPrevious])
    else pairing.pair(s, p)
  }
}

/** What each field has left over, whatever stands between. */
function leftovers({ previous, source, ...pairing }: Pairing): Gap[] {
  const old = placesByPath(previous)
  return [...placesByPath(source)].map(([path, places]) => ({
    source: places.filter(pairing.isSourceFree),
    previous: (old.get(path) ?? []).filter(pairing.isPreviousFree),
  }))
}

function pairMoved(pairing: Pairing, { gap, likeness }: Stretch): void {
  if (gap.source.length * gap.previous.length > MOST_ANYWHERE) return
  for (const at of gap.source) {
    const scored = gap.previous
      .filter(pairing.isPreviousFree)
      .map((old) => ({ old, score: likeness.one(at, old, LEAST_MOVED) }))
    const [nearest] = scored.toSorted((a, b) => b.score - a.score)
    if (nearest && nearest.score > 0) pairing.pair(at, nearest.old)
  }
}
