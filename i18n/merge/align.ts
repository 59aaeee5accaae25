import type { Gap } from './gaps.ts'

/** How alike two sentences of a stretch are, by their places in it; 0 when they are not. */
export type Alike = (source: number, previous: number) => number

/** Comparisons in one stretch; a text rewritten beyond this is aligned from both ends inwards. */
const MOST_COMPARISONS = 90_000

/**
 * Pairs of places that are alike, rising on both sides, so that their likeness adds up to the most.
 * A stretch too long to compare everything with everything is followed from both ends instead.
 */
export function align(gap: Gap, alike: Alike): [number, number][] {
  return isTooLong(gap) ? alignFromEnds(gap, alike) : alignInOrder(gap, alike)
}

/** Whether comparing everything in it with everything would take too long. */
export function isTooLong({ source, previous }: Gap): boolean {
  return source.length * previous.length > MOST_COMPARISONS
}

function alignInOrder({ source, previous }: Gap, alike: Alike): [number, number][] {
  const width = previous.length + 1
  const best = new Float64Array((source.length + 1) * width)
  const scores = new Float64Array((source.length + 1) * width)
  for (let s = source.length - 1; s >= 0; s -= 1) {
    for (let p = previous.length - 1; p >= 0; p -= 1) {
      const score = alike(s, p)
      scores[s * width + p] = score
      best[s * width + p] = Math.max(
        best[(s + 1) * width + p] ?? 0,
        best[s * width + p + 1] ?? 0,
        score > 0 ? score + (best[(s + 1) * width + p + 1] ?? 0) : 0,
      )
    }
  }
  const found: [number, number][] = []
  let [s, p] = [0, 0]
  while (s < source.length && p < previous.length) {
    const here = best[s * width + p] ?? 0
    const score = scores[s * width + p] ?? 0
    if (score > 0 && here === score + (best[(s + 1) * width + p + 1] ?? 0)) {
      found.push([s, p])
      s += 1
      p += 1
    } else if (here === best[(s + 1) * width + p]) s += 1
    else p += 1
  }
  return found
}

function alignFromEnds({ source, previous }: Gap, alike: Alike): [number, number][] {
  const found: [number, number][] = []
  const shortest = Math.min(source.length, previous.length)
  let fromStart = 0
  for (; fromStart < shortest && alike(fromStart, fromStart) > 0; fromStart += 1) {
    found.push([fromStart, fromStart])
  }
  for (let back = 1; back <= shortest - fromStart; back += 1) {
    const [s, p] = [source.length - back, previous.length - back]
    if (alike(s, p) === 0) break
    found.push([s, p])
  }
  return found
}
