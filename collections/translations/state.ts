import { nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'

/** What the processes that translate must agree on, by name: whether the queue is paused. */
export const TranslationState = withTexts({
  slug: 'translation-state',
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'json' },
  ],
})
