import type { Env } from '#src/env.ts'
import type { JobsConfig } from 'payload'
import { chosenProvider } from '../provider/chosen.ts'
import { recordKey } from '../schema/target.ts'
import { handleTranslation } from './handle.ts'
import { jobRow, TRANSLATE_TASK, translateInput } from './input.ts'
import { jobsCollection, TURN } from './jobsCollection.ts'

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
        handler: async ({ input, job, req }) => {
          await handleTranslation({
            payload: req.payload,
            input: translateInput.parse(input),
            job: jobRow.parse(job),
            chosen: await chosenProvider({ payload: req.payload, env }),
          })
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
