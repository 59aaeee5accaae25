/** What a stretch of sentences became: one of one, two of one, or one of two, by place in it. */
export type Step = { source: readonly number[]; previous: readonly number[] }

/** How well a step fits, by places in the stretch; 0 when it does not. */
export type Fit = {
  one: (source: number, previous: number) => number
  /** The old sentence at `previous` became those at `source` and after it. */
  split: (source: number, previous: number) => number
  /** The old sentences at `previous` and after it became that at `source`. */
  join: (source: number, previous: number) => number
}

type Size = {
  source: number
  previous: number
  /** How far from the diagonal a sentence is looked for, in sentences. */
  reach: number
}

/** One row of the table: what can still be won from here, for the old places inside the band. */
type Row = { from: number; best: Float64Array; kind: Uint8Array }

const SKIP = 0
const SKIP_SOURCE = 1
const ONE = 2
const SPLIT = 3
const JOIN = 4

/**
 * Steps that rise on both sides so that their fits add up to the most. Only sentences near the
 * diagonal are compared, so that a text rewritten from end to end costs its length, not its square.
 */
export function align(size: Size, fit: Fit): Step[] {
  const rows: Row[] = []
  for (let s = size.source - 1; s >= 0; s -= 1) rows[s] = fillRow({ s, size, fit, rows })
  return follow(rows, size)
}

type Filling = { s: number; size: Size; fit: Fit; rows: readonly Row[] }

function fillRow({ s, size, fit, rows }: Filling): Row {
  const [from, end] = bandOf(s, size)
  const best = new Float64Array(end - from)
  const kind = new Uint8Array(end - from)
  for (let p = end - 1; p >= from; p -= 1) {
    let [most, how] = [p + 1 < end ? (best[p + 1 - from] ?? 0) : 0, SKIP]
    const offer = (value: number, as: number) => {
      if (value > most) [most, how] = [value, as]
    }
    offer(valueAt(rows[s + 1], p), SKIP_SOURCE)
    const one = fit.one(s, p)
    if (one > 0) offer(one + valueAt(rows[s + 1], p + 1), ONE)
    const split = s + 1 < size.source ? fit.split(s, p) : 0
    if (split > 0) offer(split + valueAt(rows[s + 2], p + 1), SPLIT)
    const join = p + 1 < size.previous ? fit.join(s, p) : 0
    if (join > 0) offer(join + valueAt(rows[s + 1], p + 2), JOIN)
    best[p - from] = most
    kind[p - from] = how
  }
  return { from, best, kind }
}

/** The old places that a new one is compared with: from, and up to but without, end. */
function bandOf(s: number, { source, previous, reach }: Size): [from: number, end: number] {
  const middle = (s * previous) / source
  const from = Math.max(0, Math.min(Math.floor(middle - reach), previous - 1))
  return [from, Math.min(previous, Math.ceil(middle + previous / source + reach) + 1)]
}

/** Before the band begins, old sentences are passed by until it does; after it nothing is won. */
function valueAt(row: Row | undefined, p: number): number {
  return row?.best[Math.max(p - row.from, 0)] ?? 0
}

function follow(rows: readonly Row[], size: Size): Step[] {
  const steps: Step[] = []
  let [s, p] = [0, 0]
  while (s < size.source && p < size.previous) {
    const row = rows[s]
    p = Math.max(p, row?.from ?? 0)
    const how = row?.kind[p - row.from] ?? SKIP_SOURCE
    if (how === SKIP) p += 1
    else if (how === SKIP_SOURCE) s += 1
    else {
      const source = how === SPLIT ? [s, s + 1] : [s]
      const previous = how === JOIN ? [p, p + 1] : [p]
      steps.push({ source, previous })
      s += source.length
      p += previous.length
    }
  }
  return steps
}
