import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { editorsOnly, signedIn } from '#collections/shared/access/staff.ts'
import { languageOnce } from '#collections/shared/fields/languageOnce.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { TARGET_LOCALES } from '#i18n/locales.ts'

/** Terms and names with their forms in each language. */
export const GlossaryTerms = withTexts({
  slug: 'glossary-terms',
  access: { create: editorsOnly, delete: editorsOnly, read: signedIn, update: editorsOnly },
  admin: {
    useAsTitle: 'term',
    defaultColumns: ['term', 'kind', 'caseSensitive', 'updatedAt'],
    listSearchableFields: ['term'],
  },
  defaultSort: 'term',
  fields: [
    { name: 'term', type: 'text', required: true, unique: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'term',
          options: ['term', 'name', 'acronym', 'leave-alone'],
        },
        { name: 'caseSensitive', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      name: 'translations',
      type: 'array',
      maxRows: TARGET_LOCALES.length,
      admin: { condition: (data: { kind?: string }) => data.kind !== 'leave-alone' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'locale',
              type: 'select',
              required: true,
              options: targetLocaleOptions,
            },
            { name: 'text', type: 'text', required: true, maxLength: 200 },
          ],
        },
      ],
      validate: languageOnce('formTwice'),
    },
    { name: 'notes', type: 'textarea', maxLength: 2000 },
  ],
})
