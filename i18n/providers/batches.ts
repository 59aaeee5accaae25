import { hasWords } from './hasWords.ts'
import type { TaggedText } from './port.ts'

/** The places of the texts that hold words, so many to a batch, in order. */
export function batchesOf(texts: readonly TaggedText[], size: number): { indexes: number[] }[] {
  const indexes = texts.flatMap((text, index) => (hasWords(text) ? [index] : []))
  return Array.from({ length: Math.ceil(indexes.length / size) }, (_, number) => ({
    indexes: indexes.slice(number * size, (number + 1) * size),
  }))
}
