import type { TaggedText } from '../types.ts'
import type { PlacedTag } from './encode.ts'
import { pairTokens } from './pairs.ts'
import { tokenise } from './tokens.ts'

/** Words or a node kept whole, with the pairs that are open around it, outermost first. */
export type Piece = { open: readonly PlacedTag[] } & (
  { text: string; single?: never } | { text: null; single: PlacedTag }
)

/**
 * Reads a target against the tags of its source. A tag is used once, as the kind it is; one that is
 * unknown, doubled or without its other half is dropped and its words are kept.
 */
export function readPieces(target: TaggedText, tags: readonly PlacedTag[]): Piece[] {
  const tokens = tokenise(target)
  const { closings } = pairTokens(tokens)
  const unused = new Map(tags.map((tag) => [`${tag.kind} ${String(tag.number)}`, tag]))
  const take = (kind: PlacedTag['kind'], number: number): PlacedTag | undefined => {
    const key = `${kind} ${String(number)}`
    const tag = unused.get(key)
    unused.delete(key)
    return tag
  }

  const pieces: Piece[] = []
  let pairs: { tag: PlacedTag; end: number }[] = []
  tokens.forEach((token, at) => {
    const open = pairs.map(({ tag }) => tag)
    switch (token.kind) {
      case 'text':
        pieces.push({ open, text: token.text })
        break
      case 'single': {
        const single = take('single', token.number)
        if (single) pieces.push({ open, text: null, single })
        break
      }
      case 'open': {
        const end = closings.get(at)
        const tag = end === undefined ? undefined : take('pair', token.number)
        if (tag && end !== undefined) pairs.push({ tag, end })
        break
      }
      case 'close':
        pairs = pairs.filter(({ end }) => end !== at)
    }
  })
  return pieces
}
