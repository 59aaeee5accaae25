import { contentCollection } from '#collections/shared/content.ts'
import { SESSION_FIELDS } from './fields.ts'

export const Sessions = contentCollection({
  slug: 'sessions',
  address: { titleField: 'title', localized: true },
  hasDrafts: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'summit', 'startsAt', 'format', 'status', '_status'],
    listSearchableFields: ['title', 'room'],
  },
  fields: SESSION_FIELDS,
  rest: { defaultSort: '-startsAt' },
})
