import { hasWords } from '../hasWords.ts'
import { toHtml } from '../html/encode.ts'
import type { TaggedText } from '../port.ts'

/** Its operator sets the limits and none is published: what is still too large is sent in halves. */
const MAX_TEXTS = 25
const MAX_CHARACTERS = 5000

export type Batch = { indexes: number[]; texts: TaggedText[] }

/** Texts with words in requests of a size that most servers take, in the order of the call. */
export function packTexts(texts: readonly TaggedText[]): Batch[] {
  const batches: Batch[] = []
  let characters = 0
  texts.forEach((text, index) => {
    if (!hasWords(text)) return
    const size = [...toHtml(text)].length
    const last = batches.at(-1)
    if (last && last.texts.length < MAX_TEXTS && characters + size <= MAX_CHARACTERS) {
      last.indexes.push(index)
      last.texts.push(text)
      characters += size
      return
    }
    batches.push({ indexes: [index], texts: [text] })
    characters = size
  })
  return batches
}
