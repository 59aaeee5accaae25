import type { PayloadRequest } from 'payload'
import { forgetTerms } from '../glossary/siteTerms.ts'
import { collectionsIn, NEVER_SENT, type SendingSettings } from './neverSent.ts'

/**
 * After a save of the settings, puts what may be sent again back into the queue, in the save's
 * transaction: one write, whatever the number of records; the worker adopts them page by page.
 */
export async function followNeverSent(args: {
  req: PayloadRequest
  before: SendingSettings | undefined
  after: SendingSettings
}): Promise<void> {
  const { req, before = null, after } = args
  const [was, is] = [collectionsIn(before), collectionsIn(after)]
  // The names of a collection are terms for the provider's glossary, or no longer.
  if (was.size !== is.size || [...was].some((collection) => !is.has(collection))) {
    forgetTerms(req.payload)
  }
  const free = [...was].filter((collection) => !is.has(collection))
  if (free.length === 0) return
  await req.payload.db.updateMany({
    collection: 'translations',
    data: { heldBy: null, reason: null, state: 'queued' },
    req,
    where: {
      and: [
        { heldBy: { equals: NEVER_SENT } },
        { state: { equals: 'held' } },
        { collection: { in: free } },
      ],
    },
  })
}
