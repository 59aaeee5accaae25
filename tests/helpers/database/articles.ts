import type { CollectionConfig, CollectionSlug, GlobalConfig } from 'payload'

// The generated types know the product's collections only.
const SLUG = 'articles' as CollectionSlug

/**
 * A collection with one of everything that Payload's SQLite code keeps in tables of its own:
 * localized text, an array and blocks with localized leaves, a hasMany field; drafts and a slug that
 * is unique per language.
 */
export const Articles: CollectionConfig = {
  slug: SLUG,
  access: { create: () => true, read: () => true, update: () => true, delete: () => true },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text', localized: true, unique: true },
    { name: 'tags', type: 'text', hasMany: true },
    // Hides a property of Mongoose's documents; translations and slug-history have one.
    { name: 'collection', type: 'text' },
    {
      name: 'facts',
      type: 'array',
      fields: [
        { name: 'value', type: 'text' },
        { name: 'label', type: 'text', localized: true },
      ],
    },
    {
      name: 'layout',
      type: 'blocks',
      blocks: [{ slug: 'quote', fields: [{ name: 'text', type: 'text', localized: true }] }],
    },
    { name: 'related', type: 'relationship', relationTo: SLUG },
  ],
}

/** The shape that `src/database/leases.ts` needs; the product's own is collections/system/leases.ts. */
export const LeasesForTests: CollectionConfig = {
  slug: 'leases',
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'owner', type: 'text', required: true },
    { name: 'until', type: 'date', required: true },
  ],
}

export const Notices: GlobalConfig = {
  slug: 'notices',
  fields: [{ name: 'machine', type: 'text', localized: true }],
}

/** An article whose every part carries the same number, so that half a save shows. */
export const article = (number: number): Record<string, unknown> => ({
  title: `Title ${String(number)}`,
  slug: `slug-${String(number)}`,
  tags: [`tag ${String(number)}`],
  facts: [
    { value: `value ${String(number)}`, label: `label ${String(number)}` },
    { value: `value ${String(number)}`, label: `label ${String(number)}` },
  ],
  layout: [{ blockType: 'quote', text: `text ${String(number)}` }],
})
