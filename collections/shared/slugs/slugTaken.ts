import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { isTrashed } from '#collections/shared/published.ts'
import type { BasePayload, CollectionSlug, PayloadRequest, Where } from 'payload'

export type SlugQuestion = {
  payload: BasePayload
  req?: PayloadRequest | undefined
  collection: CollectionSlug
  slug: string
  /** The language, for a localized slug. */
  locale?: Locale | undefined
  /** The document that asks: its own slug is not taken. */
  id?: string | undefined
}

/** Whether another document of the collection has this slug, be it in the trash. */
export async function isSlugTaken(question: SlugQuestion): Promise<boolean> {
  return (await slugHolder(question)) !== null
}

/**
 * Which other document of the collection has this slug, as published or as its newest draft: a draft
 * may otherwise take a used slug and fail only when it is published (payload-facts). One in the trash
 * keeps its slug, so that it can come back.
 */
export async function slugHolder(question: SlugQuestion): Promise<'live' | 'trash' | null> {
  const { payload, req, collection, slug, locale, id } = question
  const path = locale ? `slug.${locale}` : 'slug'
  const others: Where[] = id ? [{ id: { not_equals: id } }] : []
  // A default sort by a localized name needs a language, which `db` does not fill in by itself.
  const first = { limit: 1, locale: SOURCE_LOCALE, pagination: false, sort: 'id' } as const
  const published = await payload.db.find<Row>({
    ...first,
    collection,
    select: { deletedAt: true },
    // The default order may be by a localized title, which SQLite cannot sort without a language.
    sort: 'id',
    where: { and: [{ [path]: { equals: slug } }, ...others] },
    ...(req ? { req } : {}),
  })
  if (published.docs[0]) return placeOf(published.docs[0])
  if (!payload.collections[collection].config.versions?.drafts) return null
  const drafts = await payload.db.findVersions<Row>({
    ...first,
    collection,
    where: {
      and: [
        { latest: { equals: true } },
        { [`version.${path}`]: { equals: slug } },
        ...(id ? [{ parent: { not_equals: id } }] : []),
      ],
    },
    ...(req ? { req } : {}),
  })
  return drafts.docs[0] ? placeOf(drafts.docs[0].version) : null
}

type Row = { id: string; deletedAt?: string | null }

const placeOf = (row: Row) => (isTrashed(row) ? 'trash' : 'live')
