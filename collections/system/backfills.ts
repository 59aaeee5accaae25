import { nobody } from '#collections/shared/access/staff.ts'
import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'

export const BACKFILL_STATES = ['running', 'done', 'stopped'] as const

/** How far each language that was switched on later has come; a worker goes on from `cursor`. */
export const Backfills = withTexts({
  slug: 'backfills',
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    {
      name: 'locale',
      type: 'select',
      required: true,
      unique: true,
      index: true,
      options: targetLocaleOptions,
    },
    { name: 'state', type: 'select', required: true, index: true, options: [...BACKFILL_STATES] },
    // `collection:id` of the last document that was queued; empty before the first.
    { name: 'cursor', type: 'text' },
    { name: 'total', type: 'number', required: true },
    { name: 'queued', type: 'number', required: true },
  ],
})
