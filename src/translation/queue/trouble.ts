import type { Circuit } from '#i18n/providers/circuit.ts'
import type { Payload } from 'payload'
import { openCircuit } from '../provider/openCircuit.ts'
import { type Pause, readPause } from './pause.ts'

/** Why translations do not go on by themselves. */
export type QueueTrouble = { pause: Pause | null; circuit: Circuit | null; failed: number }

/** What somebody should know who does not look at the queue; three small reads. */
export async function queueTrouble(payload: Payload): Promise<QueueTrouble> {
  const [pause, circuit, { totalDocs: failed }] = await Promise.all([
    readPause(payload),
    openCircuit(payload),
    payload.db.count({ collection: 'translations', where: { state: { equals: 'failed' } } }),
  ])
  return { pause, circuit, failed }
}
