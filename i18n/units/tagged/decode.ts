import type { Place, Run } from '../inline/runs.ts'
import type { TaggedText } from '../types.ts'
import { plainTextNode } from '../lexical/textStyle.ts'
import type { EncodedSentence, PlacedTag } from './encode.ts'
import { readPieces } from './pieces.ts'

/**
 * Reads a target back as runs of the source's own places. Tags that cannot be placed (unknown,
 * doubled, unbalanced, a link inside another) are dropped and their words kept, so that broken tags
 * cost formatting and never show as markup.
 */
export function decodeSentence(target: TaggedText, sentence: EncodedSentence): Run[] {
  const barePlace = barePlaces(sentence.bare)
  const runs: Run[] = []
  for (const { open, text, single } of readPieces(target, sentence.tags)) {
    const within = linksOf(open)
    if (text === null) {
      runs.push({ within, place: single.place, text })
      continue
    }
    const styled = open.findLast((tag) => tag.stands !== 'link')
    const place = styled?.place ?? barePlace(within.at(-1), runs.at(-1)?.place)
    runs.push({ within, place, text })
  }
  return runs
}

/** The links that are open, outermost first; one that was never inside the one before is left out. */
function linksOf(open: readonly PlacedTag[]): readonly Place[] {
  const links: Place[] = []
  for (const { stands, place, within } of open) {
    const outer = links.at(-1)
    if (stands === 'link' && (!outer || within.includes(outer))) links.push(place)
  }
  return links
}

type Parent = Place | undefined

/**
 * Gives words without a tag a text node of the source: the first stretch inside a parent takes the
 * parent's first bare node, and so on; the last serves all that follow. Where a parent has none, any
 * bare node of the sentence lends its style.
 */
function barePlaces(bare: readonly Run[]): (parent: Parent, before: Parent) => Place {
  const waiting = new Map<Parent, Place[]>()
  for (const { place, within } of bare) {
    waiting.set(within.at(-1), [...(waiting.get(within.at(-1)) ?? []), place])
  }
  const current = new Map<Parent, Place>()

  return (parent, before) => {
    const previous = current.get(parent)
    // Words split only by a dropped tag belong together.
    if (previous && before === previous) return previous
    const next = waiting.get(parent)?.shift() ?? previous
    const place = next ?? { node: bare[0]?.place.node ?? plainTextNode() }
    current.set(parent, place)
    return place
  }
}
