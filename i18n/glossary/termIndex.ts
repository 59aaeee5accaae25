import { fold } from './fold.ts'
import type { Term } from './types.ts'
import { wordAt } from './words.ts'

/** Terms that begin with the same word, by their whole text; `lengths` are the longest first. */
type Shelf = { lengths: number[]; byText: Map<string, Term[]> }

/** Terms by their first word, so that looking through a sentence costs the sentence, not the list. */
export type TermIndex = ReadonlyMap<string, Shelf>

/** Of two terms with the same text and the same rule of capitals, the earlier one counts. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const index = new Map<string, Shelf>()
  for (const term of terms) {
    const text = fold(term.source.trim().replaceAll(/\s+/gu, ' '))
    if (text === '') continue
    const first = wordAt(text, 0)
    const shelf = index.get(first) ?? { lengths: [], byText: new Map<string, Term[]>() }
    if (!shelf.lengths.includes(text.length)) shelf.lengths.push(text.length)
    shelf.byText.set(text, [...(shelf.byText.get(text) ?? []), term])
    index.set(first, shelf)
  }
  for (const { lengths } of index.values()) lengths.sort((a, b) => b - a)
  return index
}
