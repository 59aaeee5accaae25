import type { CollectionConfig, GlobalConfig, LabelFunction } from 'payload'
import { adminLanguage, adminText, type AdminText } from './catalogue.ts'
import { fieldTexts } from './fieldTexts.ts'

/** Where each collection and global stands in the admin's menu. */
const GROUPS: Readonly<Record<string, string>> = {
  summits: 'programme',
  sessions: 'programme',
  sponsors: 'programme',
  people: 'programme',
  pages: 'site',
  media: 'site',
  publications: 'programme',
  navigation: 'site',
  translations: 'translation',
  'translation-memory': 'translation',
  'translation-history': 'translation',
  'glossary-terms': 'translation',
  'error-reports': 'translation',
  'translation-usage': 'administration',
  users: 'administration',
  settings: 'administration',
}

/** A collection with its words in the admin's languages (see fieldTexts for the keys). */
export function withTexts(collection: CollectionConfig): CollectionConfig {
  const { slug } = collection
  const singular = adminText(`${slug}.singular`)
  const plural = adminText(`${slug}.plural`)
  return {
    ...collection,
    ...(singular && plural
      ? { labels: { singular: spoken(singular), plural: spoken(plural) } }
      : {}),
    admin: { ...adminTexts(slug), ...collection.admin },
    fields: fieldTexts(slug, collection.fields),
  }
}

/** Payload reads a label by languages aloud as “[object Object]” in places; never what is called. */
const spoken =
  (text: AdminText): LabelFunction =>
  ({ i18n }) =>
    text[adminLanguage(i18n.language)]

/** The same for a global. */
export function withGlobalTexts(global: GlobalConfig): GlobalConfig {
  const label = adminText(`${global.slug}.singular`)
  return {
    ...global,
    ...(label ? { label: spoken(label) } : {}),
    admin: { ...adminTexts(global.slug), ...global.admin },
    fields: fieldTexts(global.slug, global.fields),
  }
}

function adminTexts(slug: string) {
  const group = adminText(`groups.${GROUPS[slug] ?? ''}`)
  const description = adminText(`${slug}.help`)
  return { ...(group ? { group } : {}), ...(description ? { description } : {}) }
}
