import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { CollectionBeforeChangeHook } from 'payload'

type PublishedRow = { _status?: string; slug?: string | Record<string, string | undefined> } | null

/**
 * When a publish changes the address, the old one is kept in slug-history and redirects. It is read
 * from the published row: `originalDoc` is the last save, which may be a draft.
 */
export const keepOldSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isPublish = operation === 'update' && data._status !== 'draft'
  const next = data.slug as string | undefined
  if (!isPublish || !next) return data
  const document = (originalDoc as { id: string }).id
  const published = (await req.payload.db.findOne({
    collection: collection.slug,
    locale: 'all',
    req,
    where: { id: { equals: document } },
  })) as PublishedRow
  if (!published || published._status === 'draft') return data
  const previous =
    typeof published.slug === 'string' ? published.slug : published.slug?.[SOURCE_LOCALE]
  if (!previous || previous === next) return data
  await req.payload.db.create({
    collection: 'slug-history',
    data: { collection: collection.slug, document, locale: SOURCE_LOCALE, slug: previous },
    req,
  })
  return data
}
