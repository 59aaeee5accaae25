import { contentCollection } from '#collections/shared/content.ts'
import { mediaField } from '#collections/shared/fields/rows.ts'
import { httpUrl } from '#collections/shared/fields/url.ts'
import { slugField } from '#collections/shared/slugs/slugField.ts'

export const Sponsors = contentCollection({
  slug: 'sponsors',
  address: { titleField: 'name', localized: false },
  hasDrafts: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'tier', 'country', '_status'],
    listSearchableFields: ['name', 'country'],
  },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 2000 },
    mediaField('logo', 'image'),
    httpUrl('url'),
    {
      name: 'kind',
      type: 'select',
      options: ['sponsor', 'partner', 'host'],
      defaultValue: 'sponsor',
      required: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'tier',
      type: 'select',
      options: ['lead', 'principal', 'supporting'],
      admin: { position: 'sidebar' },
    },
    { name: 'country', type: 'text', maxLength: 120, admin: { position: 'sidebar' } },
    slugField('sponsors', { localized: false }),
  ],
  rest: { defaultSort: 'name' },
})
