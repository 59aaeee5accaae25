import { endsAfterStart } from '#collections/shared/fields/dates.ts'
import { languageField, notesField, reportsField } from '#collections/shared/fields/rows.ts'
import { summitTime } from '#collections/shared/fields/summitTime.ts'
import { httpUrl } from '#collections/shared/fields/url.ts'
import { slugField } from '#collections/shared/slugs/slugField.ts'
import type { Field } from 'payload'
import { ATTENDANCE, SESSION_FORMATS, SESSION_ROLES, SESSION_STATUSES } from './options.ts'

const programme: Field[] = [
  {
    type: 'row',
    fields: [
      summitTime('startsAt', { index: true }),
      summitTime('endsAt', {
        validate: endsAfterStart('startsAt', 'sessionEndsBeforeStart'),
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'format', type: 'select', options: [...SESSION_FORMATS] },
      { name: 'attendance', type: 'select', options: [...ATTENDANCE], defaultValue: 'public' },
      { name: 'room', type: 'text', maxLength: 200 },
    ],
  },
  { name: 'summary', type: 'textarea', localized: true, maxLength: 2000 },
  { name: 'body', type: 'richText', localized: true },
  notesField(),
]

const who: Field[] = [
  {
    name: 'people',
    type: 'array',
    maxRows: 60,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'person', type: 'relationship', relationTo: 'people', required: true },
          { name: 'role', type: 'select', options: [...SESSION_ROLES], defaultValue: 'speaker' },
        ],
      },
      { name: 'title', type: 'text', localized: true, maxLength: 300 },
    ],
  },
  { name: 'hosts', type: 'relationship', relationTo: 'sponsors', hasMany: true, maxRows: 20 },
]

const results: Field[] = [
  {
    name: 'livestream',
    type: 'group',
    fields: [httpUrl('url'), { name: 'note', type: 'text', localized: true, maxLength: 500 }],
  },
  {
    name: 'recording',
    type: 'group',
    fields: [{ type: 'row', fields: [httpUrl('url'), languageField()] }],
  },
  reportsField(),
  { name: 'reportText', type: 'richText', localized: true },
]

/** Everything but the title may be empty (design section 4). */
export const SESSION_FIELDS: Field[] = [
  { name: 'title', type: 'text', localized: true, required: true, maxLength: 200 },
  {
    type: 'tabs',
    tabs: [
      { label: 'programme', fields: programme },
      { label: 'who', fields: who },
      { label: 'results', fields: results },
    ],
  },
  {
    name: 'summit',
    type: 'relationship',
    relationTo: 'summits',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'status',
    type: 'select',
    options: [...SESSION_STATUSES],
    defaultValue: 'planned',
    required: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'statusNote',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    admin: {
      position: 'sidebar',
      condition: (data: { status?: string }) => Boolean(data.status) && data.status !== 'planned',
    },
  },
  slugField('sessions', { localized: true }),
]
