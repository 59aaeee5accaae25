import { tokenise, type Token } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { fold, level } from './fold.ts'
import type { TermIndex } from './termIndex.ts'
import type { Term } from './types.ts'
import { isBoundary, isWordCharacter, wordAt } from './words.ts'

/** Where a term stands: in which token of the tagged text, from and to which place of its words. */
export type TermMatch = { token: number; start: number; end: number; term: Term }

/**
 * The terms that stand in a sentence, from left to right, the longest at each place, none across
 * another. Whole words in the form the glossary has: inflected forms are not looked for, nor words
 * that are joined to others (by a hyphen, or as Arabic prefixes are), nor across a tag.
 */
export function matchTerms(tagged: TaggedText, index: TermIndex): TermMatch[] {
  return matchTokens(tokenise(tagged), index)
}

/** The same for a sentence that is in tokens already. */
export function matchTokens(tokens: readonly Token[], index: TermIndex): TermMatch[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'text'
      ? matchWords(token.text, index).map((match) => ({ ...match, token: at }))
      : [],
  )
}

/** The terms of a sentence, each once. */
export function termsIn(tagged: TaggedText, index: TermIndex): Term[] {
  return [...new Set(matchTerms(tagged, index).map(({ term }) => term))]
}

function matchWords(text: string, index: TermIndex): Omit<TermMatch, 'token'>[] {
  const folded = fold(text)
  const levelled = level(text)
  const found: Omit<TermMatch, 'token'>[] = []
  let place = 0
  while (place < text.length) {
    const word = wordAt(folded, place)
    const match = isBoundary(text, place)
      ? longestAt({ folded, levelled, place, index, word })
      : null
    if (match) found.push(match)
    place = match ? match.end : place + word.length
  }
  return found
}

function longestAt(args: {
  folded: string
  levelled: string
  place: number
  index: TermIndex
  word: string
}): Omit<TermMatch, 'token'> | null {
  const { folded, levelled, place, index, word } = args
  const shelf = index.get(word)
  for (const length of shelf?.lengths ?? []) {
    const end = place + length
    const candidates = shelf?.byText.get(folded.slice(place, end))
    if (!candidates || !endsWhole(folded, end)) continue
    const term = bestOf(candidates, levelled.slice(place, end))
    if (term) return { start: place, end, term }
  }
  return null
}

/** A term that ends in a sign (“C++”) may be followed by anything. */
function endsWhole(text: string, end: number): boolean {
  return !isWordCharacter(text[end - 1]) || isBoundary(text, end)
}

/** One whose capitals count and agree goes before one for which they do not count. */
function bestOf(candidates: readonly Term[], written: string): Term | undefined {
  const exact = candidates.find(
    ({ caseSensitive, source }) =>
      caseSensitive && level(source.trim().replaceAll(/\s+/gu, ' ')) === written,
  )
  return exact ?? candidates.find(({ caseSensitive }) => !caseSensitive)
}
