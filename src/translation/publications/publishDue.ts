import { withLease } from '#src/database/withLease.ts'
import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { isPassing } from './passing.ts'
import { publishTogether } from './publishTogether.ts'
import { duePublications, findPublication, settlePublication } from './store.ts'
import type { Publication, PublicationProblem } from './types.ts'

const LEASE_TTL = 30_000

/**
 * Publishes what is due, each under a lease of its own. Its state and its documents are written in
 * one transaction: a process that dies has published nothing, and the next one does it.
 * @returns how many were settled, well or badly
 */
export async function publishDue(payload: Payload, now: Date): Promise<number> {
  let settled = 0
  for (const { id } of await duePublications(payload, now)) {
    const outcome = await withLease({
      payload,
      key: `publication:${id}`,
      owner: randomUUID(),
      ttlMs: LEASE_TTL,
      run: () => publishOne({ payload, id, now }),
    }).catch((error: unknown) => {
      // It still waits: the next round, in seconds, tries it again; the others are not kept waiting.
      if (!isPassing(error)) throw error
      payload.logger.warn({
        err: error,
        msg: 'A publication was disturbed; it is tried again.',
        id,
      })
      return { held: false }
    })
    settled += outcome.held ? 1 : 0
  }
  return settled
}

async function publishOne(args: { payload: Payload; id: string; now: Date }): Promise<void> {
  const { payload, id, now } = args
  const publication = await findPublication({ payload, id })
  // Changed, cancelled or done since it was found.
  if (publication?.state !== 'scheduled' || new Date(publication.at) > now) return
  const doneAt = now.toISOString()
  const problems = await publishAs({ payload, publication, doneAt })
  if (problems.length === 0) return
  payload.logger.error({ msg: 'A publication failed; nothing of it was published.', id, problems })
  await settlePublication({ payload, id, data: { state: 'failed', problems, doneAt } })
}

async function publishAs(args: {
  payload: Payload
  publication: Publication
  doneAt: string
}): Promise<PublicationProblem[]> {
  const { payload, publication, doneAt } = args
  const { id, documents } = publication
  const found = await payload.findByID({
    collection: 'users',
    id: publication.requestedBy,
    depth: 0,
    disableErrors: true,
  })
  if (!found) {
    const message = 'Who asked for this has no account any more.'
    return documents.map((document) => ({ ...document, message }))
  }
  const user: TypedUser = { ...found, collection: 'users' }
  return publishTogether({
    payload,
    user,
    documents,
    alongside: async (req) => {
      const data = { state: 'done' as const, doneAt, problems: null }
      const settled = await settlePublication({ payload, req, id, data })
      if (!settled) throw new Error('The publication was cancelled meanwhile.')
    },
  })
}
