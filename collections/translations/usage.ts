import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { adminsOnly, nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import type { Field } from 'payload'

const counter = (name: string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
})

const hidden = { admin: { hidden: true } }

/**
 * What translation has cost: one row a month (UTC), language and provider. Flat, so that a
 * conditional write on `revision` is one UPDATE and no count is lost (payload-facts).
 */
export const TranslationUsage = withTexts({
  slug: 'translation-usage',
  access: { create: nobody, delete: nobody, read: adminsOnly, update: nobody },
  admin: {
    useAsTitle: 'month',
    defaultColumns: [
      'month',
      'locale',
      'provider',
      'billedCharacters',
      'sentences',
      'requests',
      'elapsedMs',
    ],
  },
  defaultSort: '-month',
  disableDuplicate: true,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, ...hidden },
    { name: 'month', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', options: targetLocaleOptions, required: true },
    { name: 'provider', type: 'text', required: true, index: true },
    counter('billedCharacters'),
    counter('sentences'),
    counter('requests'),
    counter('elapsedMs'),
    // Characters that runs are about to send, by run.
    { name: 'reservations', type: 'json', ...hidden },
    { name: 'revision', type: 'number', required: true, defaultValue: 0, ...hidden },
  ],
  timestamps: false,
})
