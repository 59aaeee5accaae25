import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { adminsOnly, adminsOnlyField, nobodyField } from '#collections/shared/access/staff.ts'
import { readPublicGlobal } from '#collections/shared/access/readGlobal.ts'
import { after } from '#collections/shared/fields/after.ts'
import { languageOnce } from '#collections/shared/fields/languageOnce.ts'
import { httpUrl } from '#collections/shared/fields/url.ts'
import { globalContent } from '#collections/shared/globalContent.ts'
import { sentence } from '#collections/shared/texts/sentence.ts'
import { TARGET_LOCALES } from '#i18n/locales.ts'
import { followNeverSent } from '#src/translation/provider/followNeverSent.ts'
import type { SendingSettings } from '#src/translation/provider/neverSent.ts'
import { followBudgetChange } from '#src/translation/usage/followBudget.ts'
import type { BudgetSettings } from '#src/translation/usage/limits.ts'
import type { Field, GlobalAfterChangeHook } from 'payload'
import { text } from 'payload/shared'

/** What only administrators see: policy and money. */
const readByAdmins = { read: adminsOnlyField }

const organisation: Field = {
  name: 'organisation',
  type: 'group',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        { name: 'short', type: 'text', localized: true, maxLength: 60 },
        { name: 'acronym', type: 'text', maxLength: 20 },
      ],
    },
  ],
}

const languages: Field = {
  name: 'languages',
  type: 'array',
  admin: { components: { RowLabel: '/src/admin/site/LanguageRowLabel.tsx#LanguageRowLabel' } },
  maxRows: TARGET_LOCALES.length,
  validate: languageOnce('languageTwice'),
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
        { name: 'enabled', type: 'checkbox', defaultValue: true },
        {
          name: 'policy',
          type: 'select',
          required: true,
          defaultValue: 'immediate',
          options: ['immediate', 'after-review'],
          access: readByAdmins,
        },
        { name: 'monthlyCharacters', type: 'number', min: 0, access: readByAdmins },
        {
          name: 'formality',
          type: 'select',
          required: true,
          defaultValue: 'default',
          options: ['default', 'more', 'less'],
          access: readByAdmins,
        },
      ],
    },
    {
      name: 'showOriginal',
      type: 'checkbox',
      defaultValue: false,
      // By its endpoint alone: a form that was opened before would undo what staff did at once.
      access: { update: nobodyField },
      admin: { components: { Field: '/src/admin/site/ShowOriginalField.tsx#ShowOriginalField' } },
    },
    {
      name: 'languageEstimate',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/estimate/LanguageEstimate.tsx#LanguageEstimate' },
      },
    },
    {
      name: 'languageStanding',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/site/LanguageStandingField.tsx#LanguageStandingField' },
      },
    },
  ],
}

const removedLanguages: Field = {
  name: 'removedLanguages',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/site/RemovedLanguagesField.tsx#RemovedLanguagesField' },
  },
}

const money: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'pricePerMillion', type: 'number', min: 0, defaultValue: 20, access: readByAdmins },
      {
        name: 'currency',
        type: 'text',
        defaultValue: 'EUR',
        access: readByAdmins,
        validate: after(
          text,
          (value, { req }) => /^[A-Z]{3}$/.test(value ?? '') || sentence(req, 'currency'),
        ),
      },
      { name: 'monthlyCharacters', type: 'number', min: 0, access: readByAdmins },
    ],
  },
]

/** Whose text no machine is given, and which machine that is. */
const machine: Field[] = [
  {
    name: 'machine',
    type: 'ui',
    admin: { components: { Field: '/src/admin/provider/MachineField.tsx#MachineField' } },
  },
  {
    name: 'neverSent',
    type: 'select',
    hasMany: true,
    access: readByAdmins,
    options: ['summits', 'sessions', 'sponsors', 'people', 'pages', 'media'],
  },
]

/** Text that may be sent again is queued again. */
const followSending: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await followNeverSent({
    req,
    before: previousDoc as SendingSettings | undefined,
    after: doc as SendingSettings,
  })
  return doc as unknown
}

/** A budget that was raised lets waiting work go on at once. */
const followBudget: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await followBudgetChange({
    before: previousDoc as BudgetSettings | undefined,
    after: doc as BudgetSettings,
    req,
  })
  return doc as unknown
}

export const Settings = globalContent({
  slug: 'settings',
  access: { read: readPublicGlobal, update: adminsOnly, readVersions: adminsOnly },
  hooks: { afterChange: [followBudget, followSending] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'organisation', fields: [organisation, contactAddress(), socialAccounts()] },
        { label: 'languages', fields: [languages, removedLanguages, notices()] },
        { label: 'machine', fields: machine },
        { label: 'budget', fields: money },
      ],
    },
  ],
})

function contactAddress(): Field {
  return { name: 'contactAddress', type: 'email' }
}

function socialAccounts(): Field {
  return {
    name: 'socialAccounts',
    type: 'array',
    maxRows: 12,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'network',
            type: 'select',
            required: true,
            options: ['facebook', 'instagram', 'linkedin', 'mastodon', 'x', 'youtube'],
          },
          { ...httpUrl('url'), required: true },
        ],
      },
    ],
  }
}

/** Words of the organisation's own, shown with the notice on machine translation. */
function notices(): Field {
  return {
    name: 'notices',
    type: 'group',
    fields: [
      { name: 'machine', type: 'textarea', localized: true, maxLength: 600 },
      { name: 'reviewed', type: 'textarea', localized: true, maxLength: 600 },
    ],
  }
}
