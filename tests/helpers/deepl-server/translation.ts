import type { Dictionary } from './glossaries.ts'
import type { TranslateCall } from './request.ts'

export type Translation = {
  detected_source_language: string
  text: string
  billed_characters: number
}

/** Words, and what they are in the language asked for, in the order in which they are put in. */
export type Phrases = readonly (readonly [string, string])[]

/**
 * `[fr] ` before the words, unchanged but for the glossary's terms: a person and a test can both see
 * what went through it. A text that has one of `phrases` is said in them instead.
 */
export function translateCall(
  call: TranslateCall,
  { dictionary, phrases = [] }: { dictionary?: Dictionary | undefined; phrases?: Phrases } = {},
): Translation[] {
  const mark = `[${call.target.slice(0, 2).toLowerCase()}] `
  const inPhrases = (text: string) =>
    phrases.reduce((words, [from, to]) => words.replaceAll(from, to), text)
  return call.texts.map((text) => {
    const said = inPhrases(text)
    return {
      detected_source_language: (call.source ?? 'en').toUpperCase(),
      text: (said === text ? mark : '') + withTerms(said, dictionary),
      billed_characters: billedCharacters(text),
    }
  })
}

function withTerms(text: string, dictionary: Dictionary | undefined): string {
  const terms = [...(dictionary?.entries ?? [])]
  return terms.reduce((words, [from, to]) => words.replaceAll(from, to), text)
}

/** Characters of the words alone: markup is free, an entity is one character. */
export function billedCharacters(text: string): number {
  return [...text.replace(/<[^>]*>/gu, '').replace(/&[^;]+;/gu, '.')].length
}
