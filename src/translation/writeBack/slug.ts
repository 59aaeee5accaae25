import { firstFree, slugify } from '#collections/shared/slugs/slugify.ts'
import { isSlugTaken } from '#collections/shared/slugs/slugTaken.ts'
import { type DataRecord, isRecord } from '#i18n/units/fields/record.ts'
import { collectionOf } from '../schema/target.ts'
import type { WriteBack } from './document.ts'

/**
 * Gives a language its address at its first release, from its own title; later it never moves by
 * itself. Documents whose slug is not localized have one address for all languages.
 */
export async function withFirstSlug(args: WriteBack & { row: DataRecord }): Promise<DataRecord> {
  const { payload, req, target, released, row } = args
  const collection = collectionOf(target)
  const field = payload.collections[collection]?.config.flattenedFields.find(
    ({ name }) => name === 'slug',
  )
  const title = released.title
  if (!field || !('localized' in field) || !field.localized || typeof title !== 'string') return row
  const slugs = isRecord(row.slug) ? row.slug : {}
  if (slugs[target.locale]) return row
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
