import { highestTag, shiftTags } from './tagged/tokens.ts'
import type { TaggedText, Unit } from './types.ts'

type Sentence = Pick<Unit, 'path' | 'block' | 'index' | 'source' | 'gap' | 'withNext'>

/** Whether the second sentence follows the first in its paragraph; a new line ends a paragraph. */
export function areNeighbours(first: Sentence, second: Sentence): boolean {
  return (
    first.path === second.path &&
    first.block === second.block &&
    second.index === first.index + 1 &&
    !/[\n\r\u2028\u2029]/.test(first.gap)
  )
}

/** The source of two neighbours as one sentence, as `encodePair` writes it. */
export function pairSource(first: Sentence, second: Pick<Sentence, 'source'>): TaggedText {
  return first.withNext ?? pairTexts(first, [first.source, second.source])
}

/** One text a sentence, written after each other; one left empty takes the space between along. */
export function pairTexts(
  first: Pick<Sentence, 'source' | 'gap'>,
  [before, after]: readonly [TaggedText, TaggedText],
): TaggedText {
  const following = shiftTags(after, highestTag(first.source))
  return before === '' || following === '' ? before + following : before + first.gap + following
}
