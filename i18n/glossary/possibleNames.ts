import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'

/** Longer names than this many words are given to the glossary. */
const MOST_WORDS = 8

const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.-]*/gu

/**
 * Every group of words that could be a person's whole name: two to eight words of one sentence, the
 * first and last with a capital. A single word is never taken for one: people are called Will and
 * May. What is asked of the database is so many, however many people it holds.
 */
export function possibleNames(sentences: readonly TaggedText[]): string[] {
  const names = new Set<string>()
  for (const sentence of sentences) {
    for (const token of tokenise(sentence)) {
      if (token.kind === 'text') for (const name of namesIn(token.text)) names.add(name)
    }
  }
  return [...names]
}

function* namesIn(text: string): Generator<string> {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    isCapital: /^\p{Lu}|^\p{Lt}|^\p{Lo}/u.test(word),
  }))
  for (const [at, first] of words.entries()) {
    if (!first.isCapital) continue
    for (const last of words.slice(at + 1, at + MOST_WORDS)) {
      if (!last.isCapital) continue
      const name = text.slice(first.start, last.end).replaceAll(/\s+/gu, ' ')
      if (/[,;:!?()[\]"“”«»/]/u.test(name)) break
      yield name
      // Editors and keyboards differ in their apostrophes; the name is stored in one of them.
      if (/['’]/u.test(name)) yield name.replaceAll(/['’]/gu, name.includes('’') ? "'" : '’')
      const bare = name.replace(/(?:['’]s|[.'’-])+$/u, '')
      if (bare !== name) yield bare
    }
  }
}
