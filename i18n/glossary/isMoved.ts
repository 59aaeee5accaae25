import { tokenise, type Token } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import type { Protected } from './protect.ts'

/** Where a protected word stands: between which words, beside which of its like, in which tags. */
type Place = { hasBefore: boolean; hasAfter: boolean; touches: number | null; inside: string }

/**
 * Whether a provider lost, doubled or moved a protected word. Languages order words differently, so
 * a change of order alone is none; what has been seen to happen is: a word from the middle of a
 * sentence at its very start or end, two words beside each other that had words between them, a
 * word outside the formatting it stood in.
 */
export function isMoved(sent: Protected, answer: TaggedText): boolean {
  const before = placesOf(tokenise(sent.text), sent.words)
  const after = placesOf(tokenise(answer), sent.words)
  return [...sent.words.keys()].some((number) => {
    const [was] = before.get(number) ?? []
    const [is, again] = after.get(number) ?? []
    if (!was || !is || again) return true
    if (was.inside !== is.inside) return true
    if (is.touches !== null && was.touches !== is.touches) return true
    const isFromMiddle = was.hasBefore && was.hasAfter
    return isFromMiddle && !(is.hasBefore && is.hasAfter)
  })
}

function placesOf(tokens: readonly Token[], words: Protected['words']): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  const open: number[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'open') open.push(token.number)
    if (token.kind === 'close' && open.includes(token.number)) {
      open.splice(open.lastIndexOf(token.number), 1)
    }
    if (token.kind !== 'single' || !words.has(token.number)) return
    const place = {
      hasBefore: tokens.slice(0, at).some(isWords),
      hasAfter: tokens.slice(at + 1).some(isWords),
      touches: neighbour(tokens.slice(at + 1), words),
      inside: open.toSorted((a, b) => a - b).join(' '),
    }
    places.set(token.number, [...(places.get(token.number) ?? []), place])
  })
  return places
}

/** Letters or digits: a full stop after a name makes no sentence around it. */
const isWords = (token: Token) => token.kind === 'text' && /[\p{L}\p{N}]/u.test(token.text)

/** The protected word that follows with nothing but space or tags between. */
function neighbour(rest: readonly Token[], words: Protected['words']): number | null {
  for (const token of rest) {
    if (token.kind === 'text' && token.text.trim() !== '') return null
    if (token.kind === 'single' && words.has(token.number)) return token.number
  }
  return null
}
