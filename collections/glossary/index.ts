import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { adminsOnly, signedIn } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import { proposeTerm } from '#src/translation/glossary/proposeTerm.ts'
import { TARGET_LOCALES } from '#i18n/locales.ts'
import { acceptedOnce } from './acceptedOnce.ts'
import { forgetChanged, forgetDeleted } from './forget.ts'

/** Proposals waiting in one term, beside its forms: more would be a quarrel. */
const MOST_PROPOSALS = 50

/**
 * Terms and names with their forms in each language. Administrators write them; translators propose
 * forms for their languages, which count when an administrator accepts them.
 */
export const GlossaryTerms = withTexts({
  slug: 'glossary-terms',
  access: { create: adminsOnly, delete: adminsOnly, read: signedIn, update: adminsOnly },
  admin: {
    useAsTitle: 'term',
    defaultColumns: ['term', 'kind', 'caseSensitive', 'updatedAt'],
    listSearchableFields: ['term'],
  },
  defaultSort: 'term',
  endpoints: [{ handler: proposeTerm, method: 'post', path: '/propose' }],
  hooks: { afterChange: [forgetChanged], afterDelete: [forgetDeleted] },
  fields: [
    { name: 'term', type: 'text', required: true, unique: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'term',
          options: ['term', 'name', 'acronym', 'leave-alone'],
        },
        { name: 'caseSensitive', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      name: 'translations',
      type: 'array',
      maxRows: TARGET_LOCALES.length + MOST_PROPOSALS,
      admin: { condition: (data: { kind?: string }) => data.kind !== 'leave-alone' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'locale',
              type: 'select',
              required: true,
              options: targetLocaleOptions,
            },
            { name: 'text', type: 'text', required: true, maxLength: 200 },
            {
              name: 'status',
              type: 'select',
              required: true,
              defaultValue: 'accepted',
              options: ['accepted', 'proposed'],
            },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'reason', type: 'text', maxLength: 500, admin: { condition: isProposal } },
            {
              name: 'proposedBy',
              type: 'relationship',
              relationTo: 'users',
              admin: { condition: isProposal, readOnly: true },
            },
          ],
        },
      ],
      validate: acceptedOnce,
    },
    { name: 'notes', type: 'textarea', maxLength: 2000 },
  ],
})

function isProposal(_: unknown, row: { status?: string; proposedBy?: unknown }): boolean {
  return row.status === 'proposed' || Boolean(row.proposedBy)
}
