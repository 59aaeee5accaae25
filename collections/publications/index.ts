import { editorsOnly, nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { publicationEndpoints } from '#src/translation/publications/endpoints.ts'

/** From waiting for its time to done; a failed one has published nothing. */
export const PUBLICATION_STATES = ['scheduled', 'done', 'failed', 'cancelled'] as const

export type PublicationState = (typeof PUBLICATION_STATES)[number]

/** Documents that are published together, as one act, now or at a time. Its endpoints write it. */
export const Publications = withTexts({
  slug: 'publications',
  access: { create: nobody, delete: nobody, read: editorsOnly, update: nobody },
  admin: {
    useAsTitle: 'at',
    defaultColumns: ['at', 'state', 'requestedBy', 'doneAt'],
  },
  defaultSort: '-at',
  disableDuplicate: true,
  endpoints: publicationEndpoints,
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [...PUBLICATION_STATES],
    },
    // [{collection, id}], flat on purpose: changing it is one conditional write (payload-facts).
    { name: 'documents', type: 'json', required: true },
    // [{collection, id, message}]: why each document could not be published.
    { name: 'problems', type: 'json' },
    // Their access is what publishes.
    { name: 'requestedBy', type: 'relationship', relationTo: 'users', required: true },
    { name: 'doneAt', type: 'date' },
  ],
})
