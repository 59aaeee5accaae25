import { editorsOnly, nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { publicationViewEndpoints } from '#src/admin/publications/endpoints.ts'
import { publicationEndpoints } from '#src/translation/publications/endpoints.ts'

/** From waiting for its time to done; a failed one has published nothing. */
export const PUBLICATION_STATES = ['scheduled', 'done', 'failed', 'cancelled'] as const

export type PublicationState = (typeof PUBLICATION_STATES)[number]

/** Documents that are published together, as one act, now or at a time. Its endpoints write it. */
export const Publications = withTexts({
  slug: 'publications',
  access: { create: nobody, delete: nobody, read: editorsOnly, update: nobody },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'at', 'state', 'requestedBy'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-at',
  disableDuplicate: true,
  endpoints: [...publicationViewEndpoints, ...publicationEndpoints],
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      admin: {
        components: {
          Cell: '/src/admin/publications/TimeCell.tsx#TimeCell',
          // Says all that is hidden below, in the summit's time zone and with titles.
          Field: '/src/admin/publications/Overview.tsx#Overview',
        },
      },
    },
    // Of its first document, and how many more: a list of times alone says little.
    { name: 'title', type: 'text', admin: { position: 'sidebar' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [...PUBLICATION_STATES],
      admin: { position: 'sidebar' },
    },
    // [{collection, id}], flat on purpose: changing it is one conditional write (payload-facts).
    { name: 'documents', type: 'json', required: true, admin: { hidden: true } },
    // [{collection, id, message}]: why each document could not be published.
    { name: 'problems', type: 'json', admin: { hidden: true } },
    // Their access is what publishes.
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      admin: { position: 'sidebar' },
    },
    { name: 'doneAt', type: 'date', admin: { hidden: true } },
  ],
})
