import { localeOptions, targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { readInOwnLanguages } from '#collections/shared/access/ownLanguages.ts'
import { BAND_FIELDS } from '#src/translation/memory/bands.ts'
import type { Field } from 'payload'

/** For look-ups, not for people: in no form, list or answer. */
const hiddenText = (name: string): Field => ({ name, type: 'text', admin: { hidden: true } })

/**
 * What has been translated before, per language pair, with what stood around it. Flat rows: an entry
 * and the signature that finds it are one row, written and superseded together (decision 025).
 */
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
    defaultColumns: ['source', 'targetLocale', 'target', 'origin', 'status', 'supersededAt'],
    listSearchableFields: ['source', 'target'],
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  fields: [
    // sha256 of the normalised source and the language pair: exact matches are one index look-up.
    { name: 'key', type: 'text', required: true, index: true, admin: { hidden: true } },
    // sha256 of the sentences before and after: an in-context match beats an exact one.
    hiddenText('contextKey'),
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
    // The sentences themselves, for files that other tools read.
    hiddenText('before'),
    hiddenText('after'),
    { name: 'origin', type: 'select', required: true, options: ['import', 'machine', 'person'] },
    // Machine text is reused inside its own site as machine text; only reviewed text counts as read.
    { name: 'status', type: 'select', required: true, options: ['machine', 'reviewed'] },
    { name: 'provider', type: 'text' },
    { name: 'useCount', type: 'number', defaultValue: 0 },
    // A correction supersedes the wording it corrects: kept as history, offered no more.
    { name: 'supersededAt', type: 'date' },
    hiddenText('replacedBy'),
    // Which way of signing the bands are of: rows of an older way are signed anew (decision 032).
    {
      name: 'signatureVersion',
      type: 'number',
      index: true,
      access: { read: () => false },
      admin: { disableListColumn: true, disableListFilter: true, hidden: true },
    },
    ...BAND_FIELDS.map((name): Field => ({
      name,
      type: 'number',
      index: true,
      access: { read: () => false },
      admin: { disableListColumn: true, disableListFilter: true, hidden: true },
    })),
  ],
})
