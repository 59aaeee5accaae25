import { layoutField } from '#collections/shared/fields/layout.ts'
import {
  mediaField,
  notesField,
  recordingsField,
  reportsField,
  seoGroup,
} from '#collections/shared/fields/rows.ts'
import { endsAfterStart } from '#collections/shared/fields/dates.ts'
import { summitTime } from '#collections/shared/fields/summitTime.ts'
import { timeZoneField } from '#collections/shared/fields/timeZone.ts'
import { slugField } from '#collections/shared/slugs/slugField.ts'
import type { Field } from 'payload'
import { sessionsOfSummit } from './sessionsOfSummit.ts'

/** With its year: a list shows summits of many. */
const DAY = { displayFormat: 'd MMM yyyy', pickerAppearance: 'dayOnly' } as const

const story: Field[] = [
  { name: 'kicker', type: 'text', localized: true, maxLength: 120 },
  mediaField('heroImage', 'image'),
  { name: 'introduction', type: 'richText', localized: true },
  {
    name: 'facts',
    type: 'array',
    maxRows: 12,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'value', type: 'text', required: true, maxLength: 40 },
          { name: 'label', type: 'text', localized: true, required: true, maxLength: 120 },
        ],
      },
    ],
  },
  { name: 'acknowledgement', type: 'richText', localized: true },
]

const agenda: Field[] = [
  { name: 'agendaIntroduction', type: 'richText', localized: true },
  sessionsOfSummit,
  notesField(),
]

const place: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'startDate', type: 'date', admin: { date: DAY } },
      {
        name: 'endDate',
        type: 'date',
        admin: { date: DAY },
        validate: endsAfterStart('startDate', 'summitEndsBeforeStart'),
      },
    ],
  },
  timeZoneField,
  {
    type: 'row',
    fields: [
      { name: 'city', type: 'text', maxLength: 120 },
      { name: 'venue', type: 'text', maxLength: 200 },
    ],
  },
  {
    name: 'announcement',
    type: 'group',
    fields: [
      { name: 'text', type: 'textarea', localized: true, maxLength: 1000 },
      summitTime('until'),
    ],
  },
]

const supporters: Field[] = [
  { name: 'sponsorsText', type: 'textarea', localized: true, maxLength: 2000 },
  { name: 'sponsors', type: 'relationship', relationTo: 'sponsors', hasMany: true, maxRows: 100 },
  { name: 'partnersText', type: 'textarea', localized: true, maxLength: 2000 },
  { name: 'partners', type: 'relationship', relationTo: 'sponsors', hasMany: true, maxRows: 100 },
]

/** A summit, as design section 2 saw it on the old page. */
export const SUMMIT_FIELDS: Field[] = [
  { name: 'title', type: 'text', localized: true, required: true, maxLength: 200 },
  {
    type: 'tabs',
    tabs: [
      { label: 'story', fields: story },
      { label: 'agenda', fields: agenda },
      { label: 'place', fields: place },
      { label: 'sections', fields: [layoutField()] },
      { label: 'supporters', fields: supporters },
      { label: 'results', fields: [reportsField(), recordingsField()] },
      { label: 'search', fields: [seoGroup()] },
    ],
  },
  slugField('summits', { localized: true }),
  { name: 'edition', type: 'number', min: 1, max: 999, admin: { position: 'sidebar', step: 1 } },
  {
    name: 'previousEdition',
    type: 'relationship',
    relationTo: 'summits',
    admin: { position: 'sidebar' },
  },
  {
    name: 'nextEdition',
    type: 'relationship',
    relationTo: 'summits',
    admin: { position: 'sidebar' },
  },
]
