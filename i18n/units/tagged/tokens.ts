import type { TaggedText } from '../types.ts'
import { unescapeText } from './escape.ts'

export type Token =
  { kind: 'text'; text: string } | { kind: 'open' | 'close' | 'single'; number: number }

/**
 * Lenient on purpose: people and providers write `<G1 >`, `<x 2>` or lose the closing bracket, and
 * none of it may ever be read aloud to a reader as if it were words.
 */
const TAG = /<\s*(\/?)\s*([gx])\s*(\d{1,6})\s*(\/?)\s*>?/gi

/** Tagged text as words and tags, in order. A pair closed on the spot (`<g1/>`) is opened and closed. */
export function tokenise(tagged: TaggedText): Token[] {
  const tokens: Token[] = []
  let position = 0
  for (const match of tagged.matchAll(TAG)) {
    pushText(tokens, tagged.slice(position, match.index))
    position = match.index + match[0].length
    const number = Number(match[3])
    const isClosing = match[1] === '/'
    if (match[2]?.toLowerCase() === 'x') {
      // XML tools write a single as <x1></x1>: the second half says nothing new.
      if (!isClosing) tokens.push({ kind: 'single', number })
      continue
    }
    tokens.push({ kind: isClosing ? 'close' : 'open', number })
    if (!isClosing && match[4] === '/') tokens.push({ kind: 'close', number })
  }
  pushText(tokens, tagged.slice(position))
  return tokens
}

/** Tagged text cut at its tags, exactly as it is written: the pieces, joined, are the text. */
export function splitAtTags(tagged: TaggedText): { text: string; isTag: boolean }[] {
  const pieces: { text: string; isTag: boolean }[] = []
  let position = 0
  for (const match of tagged.matchAll(TAG)) {
    if (match.index > position) {
      pieces.push({ text: tagged.slice(position, match.index), isTag: false })
    }
    pieces.push({ text: match[0], isTag: true })
    position = match.index + match[0].length
  }
  if (position < tagged.length) pieces.push({ text: tagged.slice(position), isTag: false })
  return pieces
}

/** Tagged text with every tag's number raised, for text that follows another's tags. */
export function shiftTags(tagged: TaggedText, by: number): TaggedText {
  if (by === 0) return tagged
  return tagged.replaceAll(
    TAG,
    (_, closing: string, letter: string, number: string, single: string) =>
      `<${closing}${letter.toLowerCase()}${String(Number(number) + by)}${single}>`,
  )
}

/** The highest number of a text's tags; 0 when it has none. */
export function highestTag(tagged: TaggedText): number {
  const numbers = [...tagged.matchAll(TAG)].map((match) => Number(match[3]))
  return numbers.reduce((highest, number) => Math.max(highest, number), 0)
}

/** Tagged text without its tags, as a reader would see it; a line break gives a space. */
export function plainText(tagged: TaggedText): string {
  const words = tokenise(tagged).map((token) => {
    if (token.kind === 'text') return token.text
    return token.kind === 'single' ? ' ' : ''
  })
  return words.join('').replaceAll(/ {2,}/g, ' ').trim()
}

function pushText(tokens: Token[], raw: string): void {
  if (raw !== '') tokens.push({ kind: 'text', text: unescapeText(raw) })
}
