import { localeOptions, targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { readInOwnLanguages } from '#collections/shared/access/ownLanguages.ts'

/** What has been translated before, per language pair, with what stood around it. */
export const TranslationMemory = withTexts({
  slug: 'translation-memory',
  access: {
    create: nobody,
    delete: nobody,
    read: readInOwnLanguages('targetLocale'),
    update: nobody,
  },
  admin: {
    useAsTitle: 'source',
    defaultColumns: ['source', 'targetLocale', 'target', 'origin', 'status'],
    listSearchableFields: ['source', 'target'],
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  fields: [
    // sha256 of the normalised source and the language pair: exact matches are one index look-up.
    { name: 'key', type: 'text', required: true, index: true, admin: { hidden: true } },
    // sha256 of the sentences before and after: an in-context match beats an exact one.
    { name: 'contextKey', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'sourceLocale',
      type: 'select',
      required: true,
      options: localeOptions,
    },
    {
      name: 'targetLocale',
      type: 'select',
      required: true,
      index: true,
      options: targetLocaleOptions,
    },
    { name: 'source', type: 'textarea', required: true },
    { name: 'target', type: 'textarea', required: true },
    { name: 'origin', type: 'select', required: true, options: ['import', 'machine', 'person'] },
    // Machine text is reused inside its own site as machine text; only reviewed text counts as read.
    { name: 'status', type: 'select', required: true, options: ['machine', 'reviewed'] },
    { name: 'provider', type: 'text' },
    { name: 'useCount', type: 'number', defaultValue: 0 },
  ],
  indexes: [{ fields: ['key', 'contextKey'] }],
})
