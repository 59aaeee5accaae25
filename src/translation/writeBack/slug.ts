import { firstFree, slugify } from '#collections/shared/slugs/slugify.ts'
import { isSlugTaken } from '#collections/shared/slugs/slugTaken.ts'
import { type DataRecord, isRecord } from '#i18n/units/fields/record.ts'
import type { Locale } from '#i18n/locales.ts'
import { collectionOf } from '../schema/target.ts'
import type { WriteBack } from './document.ts'

/**
 * Gives a language its address at its first release, from its own title; later it never moves by
 * itself. Documents whose slug is not localized have one address for all languages.
 */
export async function withFirstSlug(
  args: WriteBack & {
    row: DataRecord
    /** The address that the document has already, where the row is another snapshot of it. */
    known?: unknown
  },
): Promise<DataRecord> {
  const { payload, req, target, released, row, known } = args
  const collection = collectionOf(target)
  const field = payload.collections[collection]?.config.flattenedFields.find(
    ({ name }) => name === 'slug',
  )
  const title = released.title
  if (!field || !('localized' in field) || !field.localized || typeof title !== 'string') return row
  const slugs = isRecord(row.slug) ? row.slug : {}
  if (slugs[target.locale]) return row
  if (known) return { ...row, slug: { ...slugs, [target.locale]: known } }
  const wanted = slugify(title) || collection
  const slug = await firstFree(wanted, (candidate) =>
    isSlugTaken({
      payload,
      req,
      collection,
      slug: candidate,
      locale: target.locale,
      id: target.document,
    }),
  )
  return { ...row, slug: { ...slugs, [target.locale]: slug } }
}

/** What a snapshot with every language has as its address in one. */
export function slugIn({ slug }: DataRecord, locale: Locale): unknown {
  return isRecord(slug) ? slug[locale] : undefined
}
