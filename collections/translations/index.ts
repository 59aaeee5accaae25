import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { languageStatesEndpoint } from '#src/admin/languages/endpoint.ts'
import { homeEndpoint } from '#src/admin/home/endpoint.ts'
import { preparationEndpoint } from '#src/admin/publish/preparation.ts'
import { queueEndpoints } from '#src/admin/queue/endpoints.ts'
import { siteEndpoint } from '#src/admin/site/endpoint.ts'
import { workspaceEndpoints } from '#src/admin/workspace/server/endpoints.ts'
import { translationEndpoints } from '#src/translation/endpoints/index.ts'
import { readRecords } from '#collections/shared/access/ownLanguages.ts'
import { nobody } from '#collections/shared/access/staff.ts'
import { TRANSLATION_FIELDS } from './fields.ts'

/** One record per document and target language: the system of record for target text. */
export const Translations = withTexts({
  slug: 'translations',
  // Only endpoints and jobs write: a raw PATCH would pass the revision by (payload-facts).
  access: { create: nobody, delete: nobody, read: readRecords, update: nobody },
  admin: {
    components: { beforeListTable: ['/src/admin/provider/ProviderNotice.tsx#ProviderNotice'] },
    useAsTitle: 'title',
    // A record carries thousands of sentences: a list reads only what it shows, and what marks need.
    enableListViewSelectAPI: true,
    defaultColumns: ['title', 'locale', 'state', 'reason', 'collection', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  endpoints: [
    languageStatesEndpoint,
    homeEndpoint,
    siteEndpoint,
    preparationEndpoint,
    ...queueEndpoints,
    ...workspaceEndpoints,
    ...translationEndpoints,
  ],
  fields: TRANSLATION_FIELDS,
  forceSelect: {
    approvedCount: true,
    editedCount: true,
    errorCount: true,
    machineCount: true,
    rehearsalCount: true,
    staleCount: true,
    untranslatedCount: true,
  },
  indexes: [
    { fields: ['collection', 'document'] },
    // The names of the site in a language: a few among the records of everything.
    { fields: ['collection', 'locale'] },
  ],
})
