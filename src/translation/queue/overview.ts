import type { RecordState } from '#collections/translations/fields.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Payload, Where } from 'payload'
import { TRANSLATION_QUEUE } from '../jobs/input.ts'
import { TURN } from '../jobs/jobsCollection.ts'
import type { TranslationRecord } from '../record/types.ts'
import { type Pause, readPause } from './pause.ts'
import { RETRYABLE } from './retry.ts'

/** Rows of each list: a screenful. Totals count the rest. */
const ROWS = 20

/** A translation as the queue shows it. */
export type QueuedWork = {
  /** Of its record; null while there is none. */
  id: string | null
  title: string
  collection: string
  document: string
  locale: Locale
  /** Why it waits or stopped, as the record keeps it: in English. */
  reason: string | null
}

export type RunningWork = QueuedWork & { worker: string | null; since: string }
export type WaitingWork = QueuedWork & { priority: number; waitUntil: string | null }
export type StoppedWork = QueuedWork & { state: RecordState; since: string }

export type QueueOverview = {
  pause: Pause | null
  running: { total: number; rows: RunningWork[] }
  /** `later`: how many of `total` may not begin yet. */
  waiting: {
    total: number
    later: number
    byLocale: { locale: Locale; total: number }[]
    rows: WaitingWork[]
  }
  stopped: { total: number; failed: number; held: number; rows: StoppedWork[] }
}

type JobRow = {
  id: string
  concurrencyKey: string
  input: { collection: string; document: string; locale: Locale }
  priority?: number | null
  updatedAt: string
  waitUntil?: string | null
  worker?: string | null
}

/**
 * What runs, what waits and what stopped. Bounded: at most 20 rows of each, one count for each
 * language that has ever been translated into, however long the queue is.
 */
export async function queueOverview(args: {
  payload: Payload
  locales: readonly Locale[]
  now: Date
}): Promise<QueueOverview> {
  const { payload, locales, now } = args
  const isWaiting: Where[] = [{ processing: { equals: false } }, { hasError: { not_equals: true } }]
  const isLater: Where = { waitUntil: { greater_than: now.toISOString() } }
  const [pause, running, next, later, counts, stopped, failed] = await Promise.all([
    readPause(payload),
    jobs({ payload, sort: 'updatedAt', where: [{ processing: { equals: true } }] }),
    jobs({ payload, sort: TURN, where: isWaiting }),
    countJobs(payload, [...isWaiting, isLater]),
    Promise.all(
      locales.map(async (locale) => ({
        locale,
        total: await countJobs(payload, [...isWaiting, { locale: { equals: locale } }]),
      })),
    ),
    records({ payload, where: { state: { in: [...RETRYABLE] } } }),
    countRecords(payload, { state: { equals: 'failed' } }),
  ])
  const known = await recordsOfJobs(payload, [...running.docs, ...next.docs])
  return {
    pause,
    running: {
      total: running.totalDocs,
      rows: running.docs.map((job) => ({
        ...workOf(job, known),
        worker: job.worker ?? null,
        since: job.updatedAt,
      })),
    },
    waiting: {
      total: next.totalDocs,
      later,
      byLocale: counts.filter(({ total }) => total > 0),
      rows: next.docs.map((job) => ({
        ...workOf(job, known),
        priority: job.priority ?? 0,
        waitUntil: (job.waitUntil ?? '') > now.toISOString() ? (job.waitUntil ?? null) : null,
      })),
    },
    stopped: {
      total: stopped.totalDocs,
      failed,
      held: stopped.totalDocs - failed,
      rows: stopped.docs.map((record) => ({
        ...shown(record),
        state: record.state,
        since: record.updatedAt,
      })),
    },
  }
}

type Record = TranslationRecord & { updatedAt: string }

const ofQueue: Where = { queue: { equals: TRANSLATION_QUEUE } }

function jobs(args: { payload: Payload; sort: string; where: Where[] }) {
  return args.payload.db.find<JobRow>({
    collection: 'payload-jobs',
    limit: ROWS,
    sort: args.sort,
    where: { and: [ofQueue, ...args.where] },
  })
}

async function countJobs(payload: Payload, where: Where[]): Promise<number> {
  const collection = 'payload-jobs'
  return (await payload.db.count({ collection, where: { and: [ofQueue, ...where] } })).totalDocs
}

async function countRecords(payload: Payload, where: Where): Promise<number> {
  return (await payload.db.count({ collection: 'translations', where })).totalDocs
}

function records(args: { payload: Payload; where: Where; limit?: number }) {
  const { payload, where, limit = ROWS } = args
  return payload.db.find<Record>({
    collection: 'translations',
    limit,
    select: {
      collection: true,
      document: true,
      key: true,
      locale: true,
      reason: true,
      state: true,
      title: true,
      updatedAt: true,
    },
    sort: '-updatedAt',
    where,
  })
}

async function recordsOfJobs(
  payload: Payload,
  rows: readonly JobRow[],
): Promise<ReadonlyMap<string, Record>> {
  const keys = [...new Set(rows.map(({ concurrencyKey }) => concurrencyKey))]
  if (keys.length === 0) return new Map()
  const { docs } = await records({ payload, where: { key: { in: keys } }, limit: keys.length })
  return new Map(docs.map((record) => [record.key, record]))
}

function workOf(job: JobRow, known: ReadonlyMap<string, Record>): QueuedWork {
  const record = known.get(job.concurrencyKey)
  if (record) return shown(record)
  const { collection, document, locale } = job.input
  return { id: null, title: document, collection, document, locale, reason: null }
}

function shown({ id, title, collection, document, locale, reason }: Record): QueuedWork {
  // A record gets its title with its first run.
  return { id, title: title ?? document, collection, document, locale, reason: reason ?? null }
}
