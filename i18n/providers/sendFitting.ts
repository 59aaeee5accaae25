import { isProviderError } from './errors.ts'
import type { TaggedText } from './port.ts'

export type Answer = { texts: TaggedText[]; billedCharacters: number }

/** Sends texts; what the provider finds too large although we measured it is sent in halves. */
export async function sendFitting(
  texts: readonly TaggedText[],
  send: (texts: readonly TaggedText[]) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send(texts)
  } catch (error) {
    const isTooLarge = isProviderError(error) && error.code === 'too-large'
    if (!isTooLarge || texts.length === 1) throw error
    const middle = Math.ceil(texts.length / 2)
    const first = await sendFitting(texts.slice(0, middle), send)
    const second = await sendFitting(texts.slice(middle), send)
    return {
      texts: [...first.texts, ...second.texts],
      billedCharacters: first.billedCharacters + second.billedCharacters,
    }
  }
}
