import { escapeText } from '#i18n/units/tagged/escape.ts'
import { tokenise, type Token } from '#i18n/units/tagged/tokens.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { fixedSpans, overlap, type Span } from './fixedText.ts'
import { matchTokens } from './matchTerms.ts'
import type { TermIndex } from './termIndex.ts'

/** A sentence as it is sent: what must stay as it is has become tags. */
export type Protected = {
  text: TaggedText
  /** The words behind each tag that was added, by its number; never empty words. */
  words: ReadonlyMap<number, string>
}

/**
 * Puts a tag in the place of everything that has no form of its own in the target language: names,
 * acronyms and terms whose target is `null`, addresses, codes. The tags are numbered after the
 * sentence's own; a sentence without any comes back as it was.
 */
export function protect(tagged: TaggedText, index: TermIndex): Protected {
  const tokens = tokenise(tagged)
  const matches = matchTokens(tokens, index)
  let next = highestNumber(tokens) + 1
  const words = new Map<number, string>()
  const pieces = tokens.map((token, at) => {
    if (token.kind !== 'text') return writeTag(token)
    const ours = matches.filter((match) => match.token === at)
    let written = ''
    let place = 0
    for (const { start, end } of spansToProtect(token.text, ours)) {
      written += `${escapeText(token.text.slice(place, start))}${singleTag(next)}`
      words.set(next, token.text.slice(start, end))
      next += 1
      place = end
    }
    return written + escapeText(token.text.slice(place))
  })
  return { text: words.size === 0 ? tagged : pieces.join(''), words }
}

/** The words back in the place of their tags. A tag that is not there leaves its words out. */
export function restore(answer: TaggedText, words: Protected['words']): TaggedText {
  if (words.size === 0) return answer
  const pieces = tokenise(answer).map((token) => {
    if (token.kind === 'text') return escapeText(token.text)
    const kept = token.kind === 'single' ? words.get(token.number) : undefined
    return kept === undefined ? writeTag(token) : escapeText(kept)
  })
  return pieces.join('')
}

/** A term that has a form wins over a code it overlaps: “COVID-19” may be in the glossary. */
function spansToProtect(
  text: string,
  matches: readonly (Span & { term: { target: string | null } })[],
): Span[] {
  const fixed = fixedSpans(text).filter((span) => !matches.some((match) => overlap(match, span)))
  const kept = matches.filter(({ term }) => term.target === null)
  return [...fixed, ...kept].sort((a, b) => a.start - b.start)
}

const singleTag = (number: number) => writeTag({ kind: 'single', number })

function highestNumber(tokens: readonly Token[]): number {
  return tokens.reduce(
    (highest, token) => (token.kind === 'text' ? highest : Math.max(highest, token.number)),
    0,
  )
}
