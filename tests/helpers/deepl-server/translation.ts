import type { Dictionary } from './glossaries.ts'
import type { TranslateCall } from './request.ts'

export type Translation = {
  detected_source_language: string
  text: string
  billed_characters: number
}

/**
 * `[fr] ` before the words, unchanged but for the glossary's terms: a person and a test can both see
 * what went through it.
 */
export function translateCall(call: TranslateCall, dictionary?: Dictionary): Translation[] {
  const language = call.target.slice(0, 2).toLowerCase()
  return call.texts.map((text) => ({
    detected_source_language: (call.source ?? 'en').toUpperCase(),
    text: `[${language}] ${withTerms(text, dictionary)}`,
    billed_characters: billedCharacters(text),
  }))
}

function withTerms(text: string, dictionary: Dictionary | undefined): string {
  const terms = [...(dictionary?.entries ?? [])]
  return terms.reduce((words, [from, to]) => words.replaceAll(from, to), text)
}

/** Characters of the words alone: markup is free, an entity is one character. */
export function billedCharacters(text: string): number {
  return [...text.replace(/<[^>]*>/gu, '').replace(/&[^;]+;/gu, '.')].length
}
