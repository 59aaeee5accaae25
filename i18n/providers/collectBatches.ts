import type { TaggedText, TranslateRequest, TranslateResult } from './port.ts'

type Batch = { indexes: readonly number[] }
type BatchAnswer = { texts: readonly TaggedText[]; billedCharacters: number }

/**
 * Sends batches one after the other, reports each as soon as it is paid for, and puts the answers
 * back in the order of the call. Texts that stand in no batch come back as they were.
 * @throws the reason of the signal when it is aborted, before the next batch is sent
 */
export async function collectBatches<T extends Batch>(
  request: TranslateRequest,
  batches: readonly T[],
  send: (batch: T) => Promise<BatchAnswer>,
): Promise<TranslateResult> {
  const texts = [...request.texts]
  let billedCharacters = 0
  for (const batch of batches) {
    request.signal?.throwIfAborted()
    const answer = await send(batch)
    batch.indexes.forEach((index, place) => {
      texts[index] = answer.texts[place] ?? ''
    })
    billedCharacters += answer.billedCharacters
    await request.onBatch?.({ indexes: batch.indexes, ...answer })
  }
  return { texts, billedCharacters }
}
