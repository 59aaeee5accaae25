import type { Payload, Where } from 'payload'
import type { Gauge, Sample } from './renderMetrics.ts'

const jobStates: Readonly<Record<string, Where>> = {
  waiting: {
    and: [
      { processing: { not_equals: true } },
      { hasError: { not_equals: true } },
      { completedAt: { exists: false } },
    ],
  },
  running: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
  failed: { hasError: { equals: true } },
}

const recordStates = [
  'queued',
  'translating',
  'in-review',
  'released',
  'stale',
  'held',
  'failed',
  'withdrawn',
] as const

const counted = async (state: string, count: Promise<{ totalDocs: number }>): Promise<Sample> => ({
  labels: { state },
  value: (await count).totalDocs,
})

/** Reads the values an administrator watches: the process, its queue, and the state of translations. */
export async function collectGauges(payload: Payload): Promise<Gauge[]> {
  const jobs = Object.entries(jobStates).map(([state, where]) =>
    counted(state, payload.db.count({ collection: 'payload-jobs', where })),
  )
  const records = recordStates.map((state) =>
    counted(
      state,
      payload.db.count({ collection: 'translations', where: { state: { equals: state } } }),
    ),
  )
  return [
    {
      name: 'dragoman_uptime_seconds',
      help: 'Seconds since this process started.',
      samples: [{ value: Math.round(process.uptime()) }],
    },
    {
      name: 'dragoman_memory_bytes',
      help: 'Memory held by this process.',
      samples: [{ value: process.memoryUsage.rss() }],
    },
    {
      name: 'dragoman_jobs',
      help: 'Jobs in the queue by state.',
      samples: await Promise.all(jobs),
    },
    {
      name: 'dragoman_translations',
      help: 'Translation records by state.',
      samples: await Promise.all(records),
    },
  ]
}
