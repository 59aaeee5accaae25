import { anyone, nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'

/** Addresses that documents had before; the reader site redirects them. */
export const SlugHistory = withTexts({
  slug: 'slug-history',
  access: { create: nobody, delete: nobody, read: anyone, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'collection', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true, index: true },
  ],
})
