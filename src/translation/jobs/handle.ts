import { withLease } from '#src/database/withLease.ts'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { ChosenProvider } from '../provider/chosen.ts'
import { findRecordOf } from '../record/store.ts'
import { updateRecord } from '../record/update.ts'
import { runTranslation } from '../run/runTranslation.ts'
import { documentLease } from '../schema/target.ts'
import { stopSignal } from '../worker/stopSignals.ts'
import { retryDelay } from './backoff.ts'
import { enqueueTranslation } from './enqueue.ts'
import type { TranslateInput } from './input.ts'
import { isJobWaiting } from './waiting.ts'

/** A dead worker's document is free again after this long, in milliseconds. */
export const LEASE_TTL = 30_000

/** When another job holds the document: long enough for a short job, short enough for a reader. */
const ASK_AGAIN = 500

/** After so many unexpected failures in a row a person has to look; the record then says failed. */
const MOST_FAILURES = 5

type Handling = {
  payload: Payload
  input: TranslateInput
  chosen: ChosenProvider
  now?: () => Date
}

/**
 * Does one job under the lease of its document, and queues what remains: later when the document is
 * busy, later still when the provider refused. It never throws for a reason that is known, so that
 * Payload keeps no job that nobody looks at; what waits is seen in the record.
 */
export async function handleTranslation(handling: Handling): Promise<void> {
  const { payload, input, chosen, now = () => new Date() } = handling
  const { attempt, ...target } = input
  const later = async (delay: number, nextAttempt: number) => {
    // A publish since then has queued its own job, which is due sooner: it must not be replaced.
    if (await isJobWaiting({ payload, target, includeRunning: false })) return
    const waitUntil = new Date(now().getTime() + delay)
    await enqueueTranslation({ payload, target, attempt: nextAttempt, waitUntil })
  }
  try {
    const outcome = await withLease({
      payload,
      key: documentLease(target),
      owner: randomUUID(),
      ttlMs: LEASE_TTL,
      run: (signal) =>
        runTranslation({
          payload,
          target,
          provider: chosen.provider,
          providerReason: chosen.choice.reason,
          signal: AbortSignal.any([signal, stopSignal(payload)]),
          now,
        }),
    })
    if (!outcome.held) return await later(ASK_AGAIN, attempt)
    if (outcome.value.done) return
    const { code, retryAfterMs } = outcome.value.refusal
    const delay = retryDelay({ code, attempt, retryAfterMs })
    if (delay !== undefined) await later(delay, attempt + 1)
  } catch (error) {
    // Told to stop: the next start goes on from what is in the record.
    if (stopSignal(payload).aborted) return await later(0, attempt)
    await afterFailure({ ...handling, error, later })
  }
}

async function afterFailure(
  args: Handling & { error: unknown; later: (delay: number, attempt: number) => Promise<void> },
): Promise<void> {
  const { payload, input, error, later } = args
  const { attempt, ...target } = input
  payload.logger.error({ err: error, msg: 'A translation job failed.', target, attempt })
  const hasFailed = attempt + 1 >= MOST_FAILURES
  const record = await findRecordOf({ payload, target })
  if (record) {
    await updateRecord({
      payload,
      id: record.id,
      decide: () => ({
        state: hasFailed ? 'failed' : 'queued',
        reason: 'Something went wrong inside Dragoman; the server’s log has the details.',
      }),
    })
  }
  if (!hasFailed) await later(retryDelay({ code: 'failure', attempt }) ?? 0, attempt + 1)
}
