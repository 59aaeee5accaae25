import type { Env } from '#src/env.ts'
import type { JobsConfig } from 'payload'
import { recordKey } from '../schema/target.ts'
import { TRANSLATE_TASK, translateInput } from './input.ts'
import { jobsCollection, TURN } from './jobsCollection.ts'
import { doJob } from './runJob.ts'

/**
 * Payload's queue, run by our own loop in the worker part only (`autoRun` would start in any process
 * that serves /api). Nobody starts, queues or cancels a job over HTTP.
 */
export function jobsConfig(env: Env): JobsConfig {
  return {
    access: { cancel: () => false, queue: () => false, run: () => false },
    deleteJobOnComplete: true,
    enableConcurrencyControl: true,
    jobsCollectionOverrides: jobsCollection,
    processingOrder: TURN,
    tasks: [
      {
        slug: TRANSLATE_TASK,
        label: 'Translate a document into a language',
        // A hint that saves work. The lease of the document is the lock (payload-facts, Jobs).
        // What waits is replaced by `enqueueTranslation`, which keeps its place.
        concurrency: {
          exclusive: true,
          key: ({ input }: { input: unknown }) => recordKey(translateInput.parse(input)),
        },
        // For `payload.jobs.run`; the worker runs what it has claimed by `runJob`.
        handler: async ({ input, job, req }) => {
          await doJob({ payload: req.payload, env, input, job })
          return { output: {} }
        },
        inputSchema: [
          { name: 'collection', type: 'text', required: true },
          { name: 'document', type: 'text', required: true },
          { name: 'locale', type: 'text', required: true },
          { name: 'attempt', type: 'number' },
        ],
        retries: 0,
      },
    ],
  }
}
