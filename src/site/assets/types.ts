import type { Locale } from '#i18n/locales.ts'

/** Addresses of the site's own files. Each carries a hash of its content and never changes. */
export type SiteAssets = {
  stylesheet: string
  favicon: string
  /** Reloads a draft when its form is saved; on shared drafts only. */
  previewScript: string
  /** The reading face of a language, asked for before the style sheet is read. */
  readingFont: (locale: Locale) => string
}
