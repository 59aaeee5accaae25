import type { TaggedText } from '../types.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Plain words as tagged text: what looks like markup is written as an entity. */
export function escapeText(text: string): TaggedText {
  return text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? character)
}

/** The inverse of `escapeText`; other entities are words like any others. */
export function unescapeText(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt);/g, (entity) => CHARACTERS[entity] ?? entity)
}
