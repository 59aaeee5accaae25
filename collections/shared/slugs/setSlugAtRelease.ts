import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { firstFree, slugify } from './slugify.ts'
import { isSlugTaken } from './slugTaken.ts'

type Options = { titleField: 'title' | 'name'; localized: boolean }

/** Gives a document its address when it is first published without one written by hand. */
export function setSlugAtRelease({ titleField, localized }: Options): CollectionBeforeChangeHook {
  return async ({ collection, data, originalDoc, req }) => {
    const merged = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>
    const title = merged[titleField]
    const isRelease = merged._status === 'published' || !collection.versions?.drafts
    if (!isRelease || merged.slug || typeof title !== 'string') return data
    const id = (originalDoc as { id?: string } | undefined)?.id
    // A title without any letter still needs an address.
    const wanted = slugify(title) || collection.slug
    const slug = await firstFree(wanted, (candidate) =>
      isSlugTaken({
        payload: req.payload,
        req,
        collection: collection.slug,
        slug: candidate,
        locale: localized ? SOURCE_LOCALE : undefined,
        id,
      }),
    )
    return { ...data, slug }
  }
}
