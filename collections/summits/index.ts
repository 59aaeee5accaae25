import { contentCollection } from '#collections/shared/content.ts'
import { SUMMIT_FIELDS } from './fields.ts'

export const Summits = contentCollection({
  slug: 'summits',
  address: { titleField: 'title', localized: true },
  hasDrafts: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'edition', 'city', 'startDate', '_status'],
    listSearchableFields: ['title', 'city', 'venue'],
  },
  fields: SUMMIT_FIELDS,
  rest: { defaultSort: '-startDate' },
})
