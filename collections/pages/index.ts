import { contentCollection } from '#collections/shared/content.ts'
import { layoutField } from '#collections/shared/fields/layout.ts'
import { seoGroup } from '#collections/shared/fields/rows.ts'
import { slugField } from '#collections/shared/slugs/slugField.ts'

export const Pages = contentCollection({
  slug: 'pages',
  address: { titleField: 'title', localized: true },
  hasDrafts: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'updatedAt', '_status'],
    listSearchableFields: ['title'],
  },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true, maxLength: 200 },
    {
      type: 'tabs',
      tabs: [
        { label: 'sections', fields: [layoutField()] },
        { label: 'search', fields: [seoGroup()] },
      ],
    },
    slugField('pages', { localized: true }),
  ],
  rest: { defaultSort: 'title' },
})
