import { withLease } from '#src/database/withLease.ts'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { ChosenProvider } from '../provider/chosen.ts'
import type { RecordChange, TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { recordKey } from '../schema/target.ts'
import { prepareRecord } from './prepareRecord.ts'

const LEASE_TTL = 30_000

/** In one round; the next sees the rest. */
const AT_A_TIME = 10

type Work = {
  payload: Payload
  /** Asked only when there is something to prepare. */
  choose: () => Promise<ChosenProvider>
  signal: AbortSignal
  now: () => Date
}

/**
 * Prepares the drafts that wait for it. One that a dead process left half way is found again when
 * its lease has run out; what was paid for is in the memory by then.
 * @returns how many were looked at
 */
export async function prepareQueued(work: Work): Promise<number> {
  const { payload, signal } = work
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    limit: AT_A_TIME,
    pagination: false,
    sort: 'updatedAt',
    select: { collection: true, document: true, locale: true },
    where: { draftState: { in: ['queued', 'translating'] } },
  })
  let prepared = 0
  for (const { id, collection, document, locale } of docs) {
    if (signal.aborted) return prepared
    const target = { collection, document, locale }
    const outcome = await withLease({
      payload,
      key: `prepare:${recordKey(target)}`,
      owner: randomUUID(),
      ttlMs: LEASE_TTL,
      run: (lost) => prepareOne({ ...work, signal: AbortSignal.any([lost, signal]) }, id),
    })
    if (outcome.held) prepared += 1
  }
  return prepared
}

async function prepareOne(work: Work, id: string): Promise<void> {
  const { payload, choose, signal, now } = work
  const mark = (change: RecordChange) => updateRecord({ payload, id, decide: () => change })
  const record = await mark({ draftState: 'translating', draftReason: null })
  if (!record) return
  try {
    const refusal = await prepareRecord({ payload, record, chosen: await choose(), signal, now })
    await mark(
      refusal
        ? { draftState: 'held', draftReason: refusal.sentence }
        : { draftState: 'prepared', draftReason: null },
    )
  } catch (error) {
    // Told to stop: the next start goes on with it.
    if (signal.aborted) return
    payload.logger.error({ err: error, msg: 'A draft could not be prepared.', record: id })
    const draftReason = 'Something went wrong inside Dragoman; the server’s log has the details.'
    await mark({ draftState: 'held', draftReason })
  }
}
