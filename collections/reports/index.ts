import { localeOptions } from '#collections/shared/fields/localeOptions.ts'
import { adminsOnly, nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { readInOwnLanguages } from '#collections/shared/access/ownLanguages.ts'
import { adminsReadAddress, neverRead } from './access.ts'

export const REPORT_KINDS = ['meaning', 'grammar', 'name', 'missing', 'offensive', 'other'] as const

export const REPORT_STATUSES = [
  'new',
  'held',
  'accepted',
  'fixed',
  'declined',
  'duplicate',
  'outdated',
  'spam',
] as const

/** Errors that readers reported. Intake and triage go through endpoints of their own. */
export const ErrorReports = withTexts({
  slug: 'error-reports',
  access: {
    create: nobody,
    delete: adminsOnly,
    read: readInOwnLanguages('locale'),
    update: nobody,
  },
  admin: {
    useAsTitle: 'quote',
    defaultColumns: ['quote', 'locale', 'kind', 'status', 'count', 'createdAt'],
    listSearchableFields: ['quote', 'comment'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    { name: 'collection', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    {
      name: 'locale',
      type: 'select',
      required: true,
      index: true,
      options: localeOptions,
    },
    { name: 'page', type: 'text', required: true },
    { name: 'pageRevision', type: 'text' },
    { name: 'quote', type: 'textarea', required: true },
    { name: 'unit', type: 'text', index: true },
    { name: 'kind', type: 'select', required: true, options: [...REPORT_KINDS] },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      options: [...REPORT_STATUSES],
    },
    { name: 'comment', type: 'textarea' },
    { name: 'suggestion', type: 'textarea' },
    { name: 'email', type: 'email', access: { read: adminsReadAddress } },
    { name: 'count', type: 'number', defaultValue: 1, min: 1 },
    { name: 'assignee', type: 'relationship', relationTo: 'users' },
    { name: 'notes', type: 'textarea' },
    { name: 'declineReason', type: 'textarea' },
    { name: 'closedAt', type: 'date' },
    // Kept as a hash: who reads the database cannot open readers' receipts.
    {
      name: 'receiptHash',
      type: 'text',
      index: true,
      access: { read: neverRead },
      admin: { hidden: true },
    },
  ],
})
