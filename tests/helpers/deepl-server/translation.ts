import type { TranslateCall } from './request.ts'

export type Translation = {
  detected_source_language: string
  text: string
  billed_characters: number
}

/** `[fr] ` before the unchanged words: a person and a test can both see what went through it. */
export function translateCall(call: TranslateCall): Translation[] {
  const language = call.target.slice(0, 2).toLowerCase()
  return call.texts.map((text) => ({
    detected_source_language: (call.source ?? 'en').toUpperCase(),
    text: `[${language}] ${text}`,
    billed_characters: billedCharacters(text),
  }))
}

/** Characters of the words alone: markup is free, an entity is one character. */
export function billedCharacters(text: string): number {
  return [...text.replace(/<[^>]*>/gu, '').replace(/&[^;]+;/gu, '.')].length
}
