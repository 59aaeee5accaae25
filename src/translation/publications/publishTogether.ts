import { TRASHED } from '#collections/shared/published.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import {
  APIError,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { inTransaction, rehearse } from '../endpoints/transaction.ts'
import { isPassing } from './passing.ts'
import type { PublicationDocument, PublicationProblem } from './types.ts'

type Act = {
  payload: Payload
  /** Their access is what publishes. */
  user: TypedUser
  documents: readonly PublicationDocument[]
  /** The language in which refusals are told; the admin's fallback where nobody waits for them. */
  i18n?: PayloadRequest['i18n']
}

/**
 * Publishes the newest draft of each document in one transaction: all of them, or none. Each is
 * tried alone first and undone, so that every document that stands in the way is named at once, and
 * not only the first.
 * @returns why nothing was published; empty when all of it was.
 * @throws what passes by itself (somebody saved at the same moment): no reason to give up
 */
export async function publishTogether(
  act: Act & { alongside: (req: PayloadRequest) => Promise<void> },
): Promise<PublicationProblem[]> {
  const problems: PublicationProblem[] = []
  for (const document of act.documents) {
    const message = await tryAlone(act, document)
    if (message !== null) problems.push({ ...document, message })
  }
  if (problems.length > 0) return problems
  const req = await requestOf(act)
  let current: PublicationDocument | undefined
  try {
    await inTransaction(req, async () => {
      for (const document of act.documents) {
        current = document
        await publish(req, { ...act, document })
      }
      await act.alongside(req)
    })
    return []
  } catch (error) {
    if (isPassing(error)) throw error
    return [{ ...(current ?? { collection: '', id: '' }), message: messageOf(error) }]
  }
}

const requestOf = ({ payload, user, i18n }: Act) =>
  createLocalReq({ user, locale: SOURCE_LOCALE, ...(i18n ? { req: { i18n } } : {}) }, payload)

async function tryAlone(act: Act, document: PublicationDocument): Promise<string | null> {
  const req = await requestOf(act)
  try {
    await rehearse(req, () => publish(req, { ...act, document }))
    return null
  } catch (error) {
    if (isPassing(error)) throw error
    act.payload.logger.error({ err: error, msg: 'A document could not be published.', document })
    return messageOf(error)
  }
}

async function publish(
  req: PayloadRequest,
  { payload, user, document }: Act & { document: PublicationDocument },
): Promise<void> {
  const collection = document.collection as CollectionSlug
  const { drafts } = payload.collections[collection]?.config.versions ?? {}
  if (!drafts) throw new Error(`“${document.collection}” has no drafts to publish.`)
  await refuseTrashed(req, { collection, id: document.id })
  await payload.update({
    collection,
    id: document.id,
    data: { _status: 'published' },
    depth: 0,
    locale: SOURCE_LOCALE,
    overrideAccess: false,
    req,
    user,
  })
}

/** Payload would say that there is no such document, which is not what an editor can act on. */
async function refuseTrashed(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<void> {
  const where = { and: [{ id: { equals: id } }, TRASHED] }
  const { totalDocs } = await req.payload.db.count({ collection, req, where })
  const sentence = 'It is in the trash. Restore it first, or take it off the list.'
  if (totalDocs > 0) throw new APIError(sentence, 409, { code: 'in-trash' }, true)
}
type FieldError = { label?: unknown; message?: string; path?: string }

/** A validation names its fields; what is our own fault is not told in the database's words. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'It could not be published.'
  const errors = (error as { data?: { errors?: FieldError[] } }).data?.errors
  if (!errors?.length)
    return 'isPublic' in error || 'status' in error
      ? error.message
      : 'It could not be published; the server’s log has the details.'
  return errors
    .map(({ label, message, path }) => {
      const field = typeof label === 'string' && label !== '' ? label : path
      return `${field ?? ''}: ${message ?? ''}`
    })
    .join(' ')
}
