import { contentCollection } from '#collections/shared/content.ts'
import { mediaField } from '#collections/shared/fields/rows.ts'
import { slugField } from '#collections/shared/slugs/slugField.ts'

export const People = contentCollection({
  slug: 'people',
  address: { titleField: 'name', localized: false },
  hasDrafts: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'city', 'organisation', '_status'],
    listSearchableFields: ['name', 'city', 'organisation'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, index: true },
    {
      type: 'row',
      fields: [
        { name: 'honorific', type: 'text', localized: true, maxLength: 60 },
        { name: 'position', type: 'text', localized: true, maxLength: 200 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'city', type: 'text', maxLength: 120 },
        { name: 'organisation', type: 'text', maxLength: 200 },
      ],
    },
    mediaField('portrait', 'image'),
    { name: 'biography', type: 'textarea', localized: true, maxLength: 5000 },
    slugField('people', { localized: false }),
  ],
  rest: { defaultSort: 'name' },
})
