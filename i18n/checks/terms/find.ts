import type { Term } from '#i18n/glossary/types.ts'

/** Where a term stands in a text, in the words of the text. */
export type FoundTerm = { term: Term; words: string; at: number }

/** The terms of a text; of two that overlap, the longer one ("New York City" before "New York"). */
export function termsIn(text: string, terms: readonly Term[]): FoundTerm[] {
  const lower = text.toLowerCase()
  const found: FoundTerm[] = []
  for (const term of terms) {
    const wanted = term.caseSensitive ? term.source : term.source.toLowerCase()
    if (wanted.trim() === '') continue
    const place = term.caseSensitive ? text : lower
    for (let at = place.indexOf(wanted); at !== -1; at = place.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (isWhole(text, at, end)) found.push({ term, words: text.slice(at, end), at })
    }
  }
  const longestFirst = found.toSorted((a, b) => b.words.length - a.words.length)
  return longestFirst
    .filter((one, place) => !longestFirst.slice(0, place).some((other) => overlap(one, other)))
    .toSorted((a, b) => a.at - b.at)
}

/** A term is a whole word: "UN" is not in "UNESCO". */
function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}

function overlap(one: FoundTerm, other: FoundTerm): boolean {
  return one.at < other.at + other.words.length && other.at < one.at + one.words.length
}
