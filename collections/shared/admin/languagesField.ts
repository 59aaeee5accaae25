import type { GlobalSlug, UIField } from 'payload'

/** The sidebar's list of languages, for a document or, by its slug, for a global. */
export function languagesField(globalSlug?: GlobalSlug): UIField {
  const path = '/src/admin/languages/LanguagesField.tsx#LanguagesField'
  return {
    name: 'languageStates',
    type: 'ui',
    admin: {
      components: { Field: globalSlug ? { path, serverProps: { globalSlug } } : path },
      disableListColumn: true,
      position: 'sidebar',
    },
  }
}
