import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { LocaleTarget } from '../schema/target.ts'
import { TRANSLATE_TASK, TRANSLATION_QUEUE } from './input.ts'

/**
 * Queues the work of one document in one language. A job that still waits for the same is replaced
 * (concurrency `supersedes`), so that saving ten times queues once. With `req`, in its transaction.
 */
export async function enqueueTranslation(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  target: LocaleTarget
  attempt?: number
  waitUntil?: Date
}): Promise<void> {
  const { payload, req, target, attempt = 0, waitUntil } = args
  const { collection, document, locale } = target
  await payload.jobs.queue({
    input: { collection, document, locale, attempt },
    queue: TRANSLATION_QUEUE,
    req: req ?? (await createLocalReq({}, payload)),
    task: TRANSLATE_TASK,
    ...(waitUntil ? { waitUntil } : {}),
  })
}
