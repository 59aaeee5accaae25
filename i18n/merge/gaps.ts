import { longestRising } from './longestRising.ts'
import type { Pairing } from './pairing.ts'

/** A stretch between settled sentences: what stood there and what stands there now, by place. */
export type Gap = { previous: number[]; source: number[] }

/**
 * The stretches of a document that are not settled, field by field. Sentences that kept their order
 * are the posts between them; a moved sentence is none, it would cut the stretch it left.
 */
export function findGaps(pairing: Pairing): Gap[] {
  const oldByPath = placesByPath(pairing.previous)
  const gaps = [...placesByPath(pairing.source)].flatMap(([path, source]) => {
    const previous = oldByPath.get(path) ?? []
    const inPath = new Set(previous)
    const kept = source.flatMap((at) => {
      const partner = pairing.partnerOf(at)
      return partner !== undefined && inPath.has(partner) ? [{ at, partner }] : []
    })
    const posts = longestRising(kept.map(({ partner }) => partner)).flatMap(
      (place) => kept[place] ?? [],
    )
    const now = cutAt(source, { posts: posts.map(({ at }) => at), isFree: pairing.isSourceFree })
    const then = cutAt(previous, {
      posts: posts.map(({ partner }) => partner),
      isFree: pairing.isPreviousFree,
    })
    return now.map((stretch, number) => ({ source: stretch, previous: then[number] ?? [] }))
  })
  return gaps.filter((gap) => gap.source.length > 0 && gap.previous.length > 0)
}

type Cut = { posts: readonly number[]; isFree: (at: number) => boolean }

/** The free places before the first post, between each two, and after the last. */
function cutAt(places: readonly number[], { posts, isFree }: Cut): number[][] {
  const isPost = new Set(posts)
  const stretches: number[][] = [[]]
  for (const at of places) {
    if (isPost.has(at)) stretches.push([])
    else if (isFree(at)) stretches.at(-1)?.push(at)
  }
  return stretches
}

/** The places of the units of each field, in order. */
export function placesByPath(units: readonly { path: string }[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  units.forEach(({ path }, at) => {
    const list = places.get(path)
    if (list) list.push(at)
    else places.set(path, [at])
  })
  return places
}
