import { nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import type { CollectionConfig } from 'payload'

/** Where the same sentence stands elsewhere: flat rows beside the json column of the record. */
export const TranslationSentences: CollectionConfig = withTexts({
  slug: 'translation-sentences',
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'hash', type: 'text', required: true, index: true },
    { name: 'record', type: 'text', required: true, index: true },
    { name: 'unit', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
  ],
  timestamps: false,
})
