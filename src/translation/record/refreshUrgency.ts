import type { Payload } from 'payload'
import type { TranslationRecord } from './types.ts'
import { updateRecord } from './update.ts'

/** Read with their sentences, so few at a time. */
const AT_A_TIME = 50

/**
 * Works out how much records need a person that were written before this was kept, or by a version
 * that judged otherwise and left it empty. A page at a time; the next round does the next.
 * @returns how many were worked out
 */
export async function refreshUrgency(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    limit: AT_A_TIME,
    pagination: false,
    select: { key: true },
    where: { urgency: { exists: false } },
  })
  for (const { id } of docs) {
    await updateRecord({ payload, id, decide: ({ units }) => ({ units: units ?? [] }) })
  }
  return docs.length
}
