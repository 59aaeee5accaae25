import { nobodyField } from '#collections/shared/access/staff.ts'
import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import type { Field } from 'payload'

/** The states of a record, from waiting to live (design section 5). */
export const RECORD_STATES = [
  'queued',
  'translating',
  'in-review',
  'released',
  'stale',
  'held',
  'failed',
  'withdrawn',
] as const

export type RecordState = (typeof RECORD_STATES)[number]

/** How the preparation of a draft's translations stands. */
export const DRAFT_STATES = ['queued', 'translating', 'prepared', 'held'] as const

export type DraftState = (typeof DRAFT_STATES)[number]

/** Thousands of sentences: read by endpoints and jobs, never sent along in lists, forms or GraphQL. */
const endpointsOnly = { access: { read: nobodyField }, admin: { hidden: true } }

const counter = (name: string): Field => ({ name, type: 'number', defaultValue: 0 })

/**
 * Flat on purpose: arrays, hasMany and localized fields leave the single-UPDATE path that makes a
 * conditional write on `revision` atomic on SQLite (payload-facts). Units are one json column.
 */
export const TRANSLATION_FIELDS: Field[] = [
  // `collection:document:locale`: unique, so that a race cannot make two records.
  { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
  {
    name: 'title',
    type: 'text',
    admin: { components: { Cell: '/src/admin/workspace/TitleCell.tsx#TitleCell' } },
  },
  {
    name: 'collection',
    type: 'text',
    required: true,
    index: true,
    admin: {
      components: { Cell: '/src/admin/list/DocumentKindCell.tsx#DocumentKindCell' },
      position: 'sidebar',
    },
  },
  { name: 'document', type: 'text', required: true, index: true, admin: { position: 'sidebar' } },
  { name: 'locale', type: 'select', options: targetLocaleOptions, required: true, index: true },
  {
    name: 'state',
    type: 'select',
    options: [...RECORD_STATES],
    required: true,
    index: true,
    admin: { components: { Cell: '/src/admin/marks/StateCell.tsx#StateCell' } },
  },
  // Why it waits or failed, in a sentence for the admin; never a provider's raw answer.
  {
    name: 'reason',
    type: 'text',
    admin: {
      components: { Cell: '/src/admin/list/ReasonCell.tsx#ReasonCell' },
      condition: (data: { reason?: string | null }) => Boolean(data.reason),
    },
  },
  {
    name: 'revision',
    type: 'number',
    required: true,
    defaultValue: 0,
    admin: { position: 'sidebar' },
  },
  { name: 'units', type: 'json', ...endpointsOnly },
  // What readers have: `{ path: value }`. The comparison puts the document right from here.
  { name: 'released', type: 'json', ...endpointsOnly },
  { name: 'summary', type: 'json', admin: { hidden: true } },
  { name: 'notices', type: 'json', admin: { hidden: true } },
  {
    type: 'row',
    fields: [counter('untranslatedCount'), counter('machineCount'), counter('editedCount')],
  },
  {
    type: 'row',
    fields: [counter('approvedCount'), counter('staleCount'), counter('errorCount')],
  },
  counter('rehearsalCount'),
  { name: 'provider', type: 'text' },
  { name: 'billedCharacters', type: 'number', defaultValue: 0 },
  // `{ lastRun: { estimated, billed, sentences, at } }`: the estimate beside what it came to.
  { name: 'usage', type: 'json', admin: { readOnly: true } },
  // The code of what holds it (`budget`, `quota`), for whoever lets it go on.
  { name: 'heldBy', type: 'text', index: true, admin: { hidden: true } },
  { name: 'sourceFingerprint', type: 'text', admin: { hidden: true } },
  { name: 'releasedFingerprint', type: 'text', admin: { hidden: true } },
  { name: 'releasedAt', type: 'date' },
  // What staff decided at once, beside the sentences: both are undone without losing anything.
  {
    type: 'row',
    fields: [
      { name: 'showOriginal', type: 'checkbox', defaultValue: false },
      { name: 'isWithdrawn', type: 'checkbox', defaultValue: false },
    ],
  },
  // Its document is in the trash: kept for when it comes back, and shown to staff alone.
  { name: 'inTrash', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  { name: 'draftState', type: 'select', options: [...DRAFT_STATES], index: true },
  { name: 'draftReason', type: 'text' },
  { name: 'assignee', type: 'relationship', relationTo: 'users', index: true },
  { name: 'dueAt', type: 'date', index: true },
  // How much a person is needed and since when (src/translation/record/urgency.ts): lists sort by it.
  { name: 'urgency', type: 'number', index: true, admin: { hidden: true } },
  { name: 'waitsSince', type: 'date', admin: { hidden: true } },
  { name: 'happensAt', type: 'date', index: true, admin: { hidden: true } },
]
