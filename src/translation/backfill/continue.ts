import { withLease } from '#src/database/withLease.ts'
import type { Locale } from '#i18n/locales.ts'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { createRecord, findRecordOf } from '../record/store.ts'
import type { Target } from '../schema/target.ts'
import { publishedPage, translatableGlobals } from './documents.ts'
import { advanceBackfill, type Backfill, listBackfills } from './store.ts'

const LEASE_TTL = 30_000

/** Small enough to be over before anybody notices, and to be done twice after a crash. */
const AT_A_TIME = 50

/**
 * Queues the next page of each backfill that runs. The place is written after the page: a process
 * that dies does one page again, which queues nothing twice.
 * @returns how many documents were queued
 */
export async function continueBackfills(payload: Payload): Promise<number> {
  let queued = 0
  for (const { locale } of await listBackfills({ payload, state: 'running' })) {
    const page = await withLease({
      payload,
      key: `backfill:${locale}`,
      owner: randomUUID(),
      ttlMs: LEASE_TTL,
      run: (signal) => continueOne({ payload, locale, signal }),
    })
    queued += page.held ? page.value : 0
  }
  return queued
}

async function continueOne(args: {
  payload: Payload
  locale: Locale
  signal: AbortSignal
}): Promise<number> {
  const { payload, locale, signal } = args
  const running = await listBackfills({ payload, state: 'running' })
  const backfill = running.find((one) => one.locale === locale)
  if (!backfill) return 0
  const after = backfill.cursor ?? null
  const page = await publishedPage({ payload, after, limit: AT_A_TIME })
  const globals = after === null ? translatableGlobals(payload) : []
  for (const target of [...globals, ...page]) {
    signal.throwIfAborted()
    await queue({ payload, target, locale })
  }
  await advanceBackfill({ payload, from: backfill, change: placeAfter(backfill, page) })
  return page.length
}

function placeAfter(backfill: Backfill, page: readonly Target[]) {
  const last = page.at(-1)
  if (!last) return { state: 'done' as const }
  return {
    cursor: `${last.collection}:${last.document}`,
    queued: backfill.queued + page.length,
  }
}

async function queue(args: { payload: Payload; target: Target; locale: Locale }): Promise<void> {
  const { payload, locale } = args
  const target = { ...args.target, locale }
  if (!(await findRecordOf({ payload, target }))) {
    await createRecord({ payload, target, data: { state: 'queued' } })
  }
  await enqueueTranslation({ payload, target, priority: PRIORITY.backfill })
}
