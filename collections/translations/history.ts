import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { readInOwnLanguages } from '#collections/shared/access/ownLanguages.ts'
import { nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'

/** Append-only: every change a person made to a sentence, and human text that left a document. */
export const TranslationHistory = withTexts({
  slug: 'translation-history',
  access: { create: nobody, delete: nobody, read: readInOwnLanguages('locale'), update: nobody },
  admin: {
    useAsTitle: 'source',
    defaultColumns: ['source', 'locale', 'before', 'after', 'why', 'at'],
  },
  defaultSort: '-at',
  disableDuplicate: true,
  fields: [
    { name: 'record', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', options: targetLocaleOptions, required: true, index: true },
    { name: 'unit', type: 'text', required: true, index: true },
    { name: 'path', type: 'text' },
    { name: 'source', type: 'textarea' },
    { name: 'before', type: 'textarea' },
    { name: 'after', type: 'textarea' },
    {
      name: 'why',
      type: 'select',
      required: true,
      options: [
        'edited',
        'approved',
        'approval-undone',
        'check-dismissed',
        'source-removed',
        'restored',
        'checked',
        'joined',
        'split',
      ],
    },
    // Of a dismissal: the ids of the findings, and the person's reason.
    { name: 'findings', type: 'text' },
    { name: 'note', type: 'textarea' },
    { name: 'who', type: 'relationship', relationTo: 'users' },
    { name: 'at', type: 'date', required: true },
  ],
  timestamps: false,
})
