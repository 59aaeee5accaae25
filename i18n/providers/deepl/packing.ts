import { ProviderError } from '../errors.ts'
import { hasWords } from '../hasWords.ts'
import type { TaggedText } from '../port.ts'
import { fitContext, MAX_TEXTS, roomForTexts, textBytes } from './wire.ts'

/** One request to be: texts with their places in the caller's list, and what they share. */
export type Parcel = { indexes: number[]; texts: TaggedText[]; context: string }

/**
 * Packs texts into requests that DeepL accepts: at most 50 texts and 128 KiB as encoded on the
 * wire, one context each, first come first packed. Texts without words are left out.
 * @throws ProviderError `too-large` when one text alone is beyond the limit
 */
export function packTexts(texts: readonly TaggedText[], context: readonly string[] = []): Parcel[] {
  const parcels: Parcel[] = []
  const open = new Map<string, { parcel: Parcel; bytes: number }>()
  texts.forEach((text, index) => {
    if (!hasWords(text)) return
    const shared = fitContext(context[index] ?? '')
    const bytes = textBytes(text)
    const room = roomForTexts(shared)
    if (bytes > room) throw tooLarge(index, bytes)
    const last = open.get(shared)
    if (last && last.parcel.texts.length < MAX_TEXTS && last.bytes + bytes <= room) {
      last.parcel.indexes.push(index)
      last.parcel.texts.push(text)
      last.bytes += bytes
      return
    }
    const parcel = { indexes: [index], texts: [text], context: shared }
    parcels.push(parcel)
    open.set(shared, { parcel, bytes })
  })
  return parcels
}

function tooLarge(index: number, bytes: number) {
  return new ProviderError({
    code: 'too-large',
    provider: 'deepl',
    message: `Sentence ${String(index + 1)} takes ${String(bytes)} bytes on the wire, more than DeepL accepts in one request. Divide it into shorter sentences.`,
  })
}
