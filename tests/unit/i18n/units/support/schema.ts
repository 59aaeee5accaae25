import type { Block, Field } from 'payload'
import type { DocumentSchema, FieldSchema } from '#i18n/units/types.ts'

/**
 * Written as Payload's own fields: the engine's schema type must accept them as they are.
 * It holds every kind of container the walker knows.
 */
const quoteBlock: Block = {
  slug: 'quote',
  labels: { singular: 'Quotation', plural: 'Quotations' },
  fields: [
    { name: 'text', type: 'textarea', localized: true },
    { name: 'attribution', type: 'text', localized: true },
  ],
}

const downloadsBlock: Block = {
  slug: 'downloads',
  fields: [
    { name: 'heading', type: 'text', localized: true },
    {
      name: 'files',
      type: 'array',
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'language', type: 'select', options: ['en', 'fr'] },
      ],
    },
  ],
}

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Text',
        fields: [
          { name: 'title', type: 'text', localized: true, label: { en: 'Title', fr: 'Titre' } },
          { name: 'slug', type: 'text', localized: true, custom: { translate: false } },
          { name: 'introduction', type: 'richText', localized: true },
          {
            type: 'row',
            fields: [
              { name: 'kicker', type: 'text', localized: true },
              { name: 'edition', type: 'number' },
            ],
          },
        ],
      },
      {
        name: 'practical',
        label: 'Practical matters',
        fields: [
          { name: 'directions', type: 'textarea', localized: true },
          { name: 'city', type: 'text' },
        ],
      },
    ],
  },
  {
    type: 'collapsible',
    label: 'Facts and notes',
    fields: [
      {
        name: 'facts',
        type: 'array',
        fields: [
          { name: 'value', type: 'text' },
          { name: 'label', type: 'text', localized: true },
          {
            name: 'sources',
            type: 'array',
            fields: [{ name: 'name', type: 'text', localized: true }],
          },
        ],
      },
    ],
  },
  {
    name: 'announcement',
    type: 'group',
    fields: [
      { name: 'text', type: 'text', localized: true },
      { name: 'until', type: 'date' },
    ],
  },
  {
    type: 'group',
    fields: [{ name: 'acknowledgement', type: 'richText', localized: true }],
  },
  {
    name: 'seo',
    type: 'group',
    custom: { translate: false },
    fields: [{ name: 'description', type: 'textarea', localized: true }],
  },
  { name: 'layout', type: 'blocks', blocks: [quoteBlock, downloadsBlock] },
  { name: 'keywords', type: 'text', hasMany: true, localized: true },
  { name: 'email', type: 'email', localized: true },
  { name: 'sponsors', type: 'relationship', relationTo: 'sponsors', hasMany: true },
  { name: 'sessions', type: 'join', collection: 'sessions', on: 'summit' },
  { name: 'shownTitle', type: 'text', localized: true, virtual: true },
  { name: 'hint', type: 'ui', admin: {} },
]

const callToAction: FieldSchema[] = [
  // Payload adds these two to every block; they are no words of the page.
  { name: 'id', type: 'text' },
  { name: 'blockName', type: 'text' },
  { name: 'text', type: 'textarea' },
  { name: 'label', type: 'text', label: 'Button' },
  { name: 'url', type: 'text', custom: { translate: false } },
  { name: 'points', type: 'array', fields: [{ name: 'point', type: 'text' }] },
  { name: 'body', type: 'richText' },
]

export const summitSchema: DocumentSchema = {
  fields,
  richTextBlocks: { callToAction, mention: [{ name: 'label', type: 'text' }] },
}

/** One rich text field and nothing else. */
export const bodySchema: DocumentSchema = {
  ...summitSchema,
  fields: [{ name: 'body', type: 'richText', localized: true }],
}
