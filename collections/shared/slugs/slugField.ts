import { sentence } from '#collections/shared/texts/sentence.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { CollectionSlug, TextField } from 'payload'
import { isSlug } from './slugify.ts'
import { slugHolder } from './slugTaken.ts'

/**
 * The address of a document. No unit: it is derived from the title at the first release of each
 * language and never moves by itself (design section 4).
 */
export function slugField(collection: CollectionSlug, options: { localized: boolean }): TextField {
  return {
    name: 'slug',
    type: 'text',
    admin: { position: 'sidebar' },
    custom: { translate: false },
    // Leaving the key out matters: two explicit nulls collide on MongoDB (payload-facts).
    hooks: {
      beforeDuplicate: [() => undefined],
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
      const holder = await slugHolder({
        payload: req.payload,
        req,
        collection,
        slug: value,
        locale: options.localized ? SOURCE_LOCALE : undefined,
        id: id === undefined ? undefined : String(id),
      })
      if (!holder) return true
      return sentence(req, holder === 'trash' ? 'slugInTrash' : 'slugTaken', { slug: value })
    },
  }
}
