import { sentence } from '#collections/shared/texts/sentence.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { CollectionSlug, TextField } from 'payload'
import { isSlug } from './slugify.ts'
import { refuseHeldSlug, slugRefusal } from './slugRefusal.ts'

/**
 * The address of a document. No unit: it is derived from the title at the first release of each
 * language and never moves by itself (design section 4).
 */
export function slugField(collection: CollectionSlug, options: { localized: boolean }): TextField {
  const locale: Locale | undefined = options.localized ? SOURCE_LOCALE : undefined
  return {
    name: 'slug',
    type: 'text',
    admin: { position: 'sidebar' },
    custom: { translate: false },
    // Leaving the key out matters: two explicit nulls collide on MongoDB (payload-facts).
    hooks: {
      beforeDuplicate: [() => undefined],
      beforeChange: [refuseHeldSlug(collection, { locale })],
      beforeValidate: [
        ({ value }) => (value === null || value === '' ? undefined : (value as unknown)),
      ],
    },
    index: true,
    localized: options.localized,
    unique: true,
    validate: async (value: string | null | undefined, { id, req }) => {
      if (!value) return true
      if (!isSlug(value)) return sentence(req, 'slugForm')
      // The admin asks in the browser too, where there is no database; the server decides.
      if (!('db' in req.payload)) return true
      const own = id === undefined ? undefined : String(id)
      return (await slugRefusal({ req, collection, slug: value, locale, id: own })) ?? true
    },
  }
}
