import { withLease } from '#src/database/withLease.ts'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { ChosenProvider } from '../provider/chosen.ts'
import { findRecordOf } from '../record/store.ts'
import { updateRecord } from '../record/update.ts'
import { runTranslation } from '../run/runTranslation.ts'
import { recordLease } from '../schema/target.ts'
import { stopSignal } from '../worker/stopSignals.ts'
import { retryDelay } from './backoff.ts'
import { enqueueTranslation } from './enqueue.ts'
import type { JobRow, TranslateInput } from './input.ts'
import { PRIORITY, type QueuePlace } from './priority.ts'
import { isJobWaiting } from './waiting.ts'

/** What a dead worker worked on is free again after this long, in milliseconds. */
export const LEASE_TTL = 30_000

/** When another process does the same work: long enough for a short job, short enough for a reader. */
const ASK_AGAIN = 500

/** When the document was being saved all the time, in milliseconds: nothing failed, so nothing is counted. */
const AFTER_DISTURBANCE = 5000

/** After so many unexpected failures in a row a person has to look; the record then says failed. */
const MOST_FAILURES = 5

/** In English, as records keep reasons; the admin knows it in its other languages. */
export const FAILURE_REASON =
  'Something went wrong inside Dragoman; the server’s log has the details.'

type Handling = {
  payload: Payload
  input: TranslateInput
  job: JobRow
  chosen: ChosenProvider
  /** Of whoever asked for it, beside the worker's own: cuts it short at its next step. */
  signal?: AbortSignal
  now?: () => Date
}

/** How a job came out: what is not done is queued, or its record says why not. */
export type Handled = 'done' | 'busy' | 'refused' | 'failed' | 'stopped'

type Later = (again: {
  delay: number
  attempt: number
  kept?: Partial<QueuePlace>
}) => Promise<void>

/**
 * Does one job under the lease of its document and language, and queues what remains: later when
 * somebody has the lease, later still when the provider refused. It never throws for a reason that is known, so that
 * Payload keeps no job that nobody looks at; what waits is seen in the record.
 */
export async function handleTranslation(handling: Handling): Promise<Handled> {
  const { payload, input, job, chosen, now = () => new Date() } = handling
  const stop = AbortSignal.any([stopSignal(payload), ...(handling.signal ? [handling.signal] : [])])
  const { attempt, ...target } = input
  const priority = job.priority ?? PRIORITY.later
  // It only steps back: what it has waited already counts.
  const place = { priority, ...(job.turnAt ? { turnAt: job.turnAt } : {}) }
  const later: Later = async ({ delay, attempt: nextAttempt, kept = {} }) => {
    // A publish since then has queued its own job, which is due sooner: it must not be replaced.
    // Its own row is no other: the reaper may have freed it while this process slept (a laptop, a
    // virtual machine), and it is gone in a moment.
    const except = job.id ?? undefined
    if (await isJobWaiting({ payload, target, includeRunning: false, except })) return
    const waitUntil = new Date(now().getTime() + delay)
    await enqueueTranslation({ payload, target, priority, kept, attempt: nextAttempt, waitUntil })
  }
  try {
    const outcome = await withLease({
      payload,
      key: recordLease(target),
      owner: randomUUID(),
      ttlMs: LEASE_TTL,
      run: (signal, confirm) =>
        runTranslation({
          payload,
          target,
          provider: chosen.provider,
          providerReason: chosen.choice.reason,
          signal: AbortSignal.any([signal, stop]),
          confirmLease: confirm,
          now,
        }),
    })
    if (!outcome.held) {
      await later({ delay: ASK_AGAIN, attempt, kept: place })
      return 'busy'
    }
    if (outcome.value.done) return 'done'
    const { code, retryAfterMs } = outcome.value.refusal
    const delay = retryDelay({ code, attempt, retryAfterMs })
    if (delay !== undefined) await later({ delay, attempt: attempt + 1 })
    return 'refused'
  } catch (error) {
    // Told to stop: the next start goes on from what is in the record.
    if (stop.aborted) {
      await later({ delay: 0, attempt, kept: place })
      return 'stopped'
    }
    // Whoever holds the lease now does the work, or dies of it: look again when they should be done.
    if (isLeaseLost(error)) {
      await later({ delay: ASK_AGAIN, attempt, kept: place })
      return 'busy'
    }
    // Somebody's transaction holds the document; one of a process that died is held for a minute.
    if (isWriteBackDisturbed(error)) {
      await later({ delay: AFTER_DISTURBANCE, attempt, kept: place })
      return 'busy'
    }
    await afterFailure({ ...handling, error, later })
    return 'failed'
  }
}

const isWriteBackDisturbed = (error: unknown): boolean =>
  error instanceof Error && error.name === 'WriteBackDisturbed'

function isLeaseLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'lease-lost'
}

async function afterFailure(args: Handling & { error: unknown; later: Later }): Promise<void> {
  const { payload, input, error, later } = args
  const { attempt, ...target } = input
  payload.logger.error({ err: error, msg: 'A translation job failed.', target, attempt })
  const hasFailed = attempt + 1 >= MOST_FAILURES
  const record = await findRecordOf({ payload, target })
  if (record) {
    await updateRecord({
      payload,
      id: record.id,
      decide: () => ({ state: hasFailed ? 'failed' : 'queued', reason: FAILURE_REASON }),
    })
  }
  if (hasFailed) return
  const delay = retryDelay({ code: 'failure', attempt }) ?? 0
  await later({ delay, attempt: attempt + 1 })
}
