import { getTranslation } from '@payloadcms/translations'
import { collectionOf, globalOf } from '#src/translation/schema/target.ts'
import type { PayloadRequest } from 'payload'

/** What a kind of document is called in the menu, in the person's language. */
export function kindOf({ payload, i18n }: PayloadRequest, collection: string): string {
  const target = { collection, document: '' }
  const slug = globalOf(target)
  const label = slug
    ? payload.config.globals.find((one) => one.slug === slug)?.label
    : payload.collections[collectionOf(target)]?.config.labels.singular
  return label ? getTranslation(label, i18n) : collection
}
