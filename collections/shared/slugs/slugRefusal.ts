import { sentence } from '#collections/shared/texts/sentence.ts'
import { type CollectionSlug, type FieldHook, type PayloadRequest, ValidationError } from 'payload'
import { slugHolder, type SlugQuestion } from './slugTaken.ts'

type Asked = Pick<SlugQuestion, 'collection' | 'slug' | 'locale' | 'id'> & { req: PayloadRequest }

/** Why a document may not have an address that another one holds, be it in the trash; else null. */
export async function slugRefusal({ req, ...question }: Asked): Promise<string | null> {
  const { slug } = question
  const holder = await slugHolder({ ...question, payload: req.payload, req })
  if (!holder) return null
  return sentence(req, holder === 'trash' ? 'slugInTrash' : 'slugTaken', { slug })
}

/**
 * A new draft is not validated, but its row cannot be written with an address that is held: the
 * database would say that a value must be unique, and not where the other document is.
 */
export function refuseHeldSlug(
  collection: CollectionSlug,
  { locale }: Pick<SlugQuestion, 'locale'>,
): FieldHook {
  return async ({ operation, req, value }) => {
    const slug: unknown = value
    if (operation !== 'create' || typeof slug !== 'string') return slug
    const message = await slugRefusal({ req, collection, slug, locale })
    if (message === null) return slug
    throw new ValidationError({ collection, errors: [{ message, path: 'slug' }], req }, req.t)
  }
}
