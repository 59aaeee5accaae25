import type { TaggedText } from '../types.ts'
import { tokenise } from './tokens.ts'
import { writeTag } from './writeTag.ts'

/** Whether two texts hold the same tags, in whatever order: a target of the one fits the other. */
export function hasSameTags(a: TaggedText, b: TaggedText): boolean {
  return tagsOf(a) === tagsOf(b)
}

function tagsOf(tagged: TaggedText): string {
  const tags = tokenise(tagged).map((token) => (token.kind === 'text' ? '' : writeTag(token)))
  return tags.toSorted().join('')
}
