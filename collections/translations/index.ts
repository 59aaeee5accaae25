import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { translationEndpoints } from '#src/translation/endpoints/index.ts'
import { READ_OWN_LANGUAGES } from './access.ts'
import { TRANSLATION_FIELDS } from './fields.ts'

/** One record per document and target language: the system of record for target text. */
export const Translations = withTexts({
  slug: 'translations',
  access: READ_OWN_LANGUAGES,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'state', 'reason', 'collection', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  endpoints: translationEndpoints,
  fields: TRANSLATION_FIELDS,
  indexes: [{ fields: ['collection', 'document'] }],
})
