import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { isRecord } from '#i18n/units/fields/record.ts'
import type { Payload } from 'payload'
import { collectionOf } from '../schema/target.ts'
import type { PublicationDocument } from './types.ts'

/**
 * What a publication is called in lists: its first document's title, and how many more there are
 * (`Summit of Small Towns + 2`), which needs no language. Null when that document has no title.
 */
export async function titleOfPublication(
  payload: Payload,
  documents: readonly PublicationDocument[],
): Promise<string | null> {
  const [first, ...others] = documents
  if (!first || !Object.hasOwn(payload.collections, first.collection)) return null
  const collection = collectionOf({ collection: first.collection, document: first.id })
  const document: unknown = await payload.findByID({
    collection,
    id: first.id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: SOURCE_LOCALE,
    overrideAccess: true,
  })
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  const title = isRecord(document) ? document[useAsTitle] : null
  if (typeof title !== 'string' || title === '') return null
  return others.length > 0 ? `${title} + ${String(others.length)}` : title
}
