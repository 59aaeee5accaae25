import { VERSION_NOT_TRASHED } from '#collections/shared/published.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import type { Payload } from 'payload'
import { cut, readSnapshot, type Snapshot } from '../run/snapshot.ts'
import { documentSchema } from '../schema/documentSchema.ts'
import { collectionOf, globalOf, type Target } from '../schema/target.ts'

export type NewestText = { snapshot: Snapshot; text: 'draft' | 'published' }

/** What publishing would publish: the newest draft, else what is published; null when it is gone. */
export async function readNewestText(args: {
  payload: Payload
  target: Target
}): Promise<NewestText | null> {
  const { payload, target } = args
  const draft = await newestDraft(args)
  if (draft) {
    const schema = documentSchema(payload, target)
    const snapshot = cut({ schema, row: draft, fallbackTitle: target.document })
    return { snapshot, text: 'draft' }
  }
  const answer = await readSnapshot(args)
  return answer.found ? { snapshot: answer.snapshot, text: 'published' } : null
}

async function newestDraft(args: {
  payload: Payload
  target: Target
}): Promise<DataRecord | undefined> {
  const { payload, target } = args
  if (globalOf(target)) return undefined
  const collection = collectionOf(target)
  if (!payload.collections[collection]?.config.versions?.drafts) return undefined
  const { docs } = await payload.db.findVersions<DataRecord>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    where: {
      and: [
        { parent: { equals: target.document } },
        { latest: { equals: true } },
        VERSION_NOT_TRASHED,
      ],
    },
  })
  const version = docs[0]?.version
  return version?._status === 'draft' ? version : undefined
}
