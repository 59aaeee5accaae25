import type { CollectionSlug, Payload } from 'payload'
import type { Refusal } from '../run/fromProvider.ts'
import type { Target } from '../schema/target.ts'

/** What of the settings says whose text stays in the house. */
export type SendingSettings = { neverSent?: readonly CollectionSlug[] | null } | null

/** What a record is held by whose sentences must not be sent. */
export const NEVER_SENT = 'never-sent'

/** In English, as records keep reasons; the admin knows it in its other languages. */
const REASON =
  'The settings say that text of this kind is never sent to a machine, so it waits for a person.'

/** The collections whose text no provider is ever given (settings, `neverSent`). */
export async function neverSentCollections(payload: Payload): Promise<ReadonlySet<string>> {
  // On MongoDB a global that was never saved is null.
  const settings: SendingSettings = await payload.db.findGlobal({ slug: 'settings' })
  return collectionsIn(settings)
}

export const collectionsIn = (settings: SendingSettings): ReadonlySet<string> =>
  new Set(settings?.neverSent ?? [])

/** Why a target's text must not leave the house; undefined when it may. */
export async function withheld(payload: Payload, target: Target): Promise<Refusal | undefined> {
  if (!(await neverSentCollections(payload)).has(target.collection)) return undefined
  return { code: NEVER_SENT, sentence: REASON, isRetryable: false, retryAfterMs: undefined }
}
