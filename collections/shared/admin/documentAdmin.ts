import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { loadEnv } from '#src/env.ts'
import { createPreviewToken } from '#src/site/preview/token.ts'
import type { CollectionConfig, CollectionSlug } from 'payload'

/** How long the link behind "Preview" opens the draft, in milliseconds. */
const PREVIEW_LIFETIME = 7 * 24 * 60 * 60 * 1000

/** The reader's page of a document, as its newest draft: for the preview button and live preview. */
export function previewUrl(collection: string, id: string): string {
  const { payloadSecret, siteUrl } = loadEnv()
  const token = createPreviewToken({
    claims: { collection, id, locale: SOURCE_LOCALE, exp: Date.now() + PREVIEW_LIFETIME },
    secret: payloadSecret,
  })
  return `${siteUrl}/${SOURCE_LOCALE}/preview/${token}`
}

/** Preview and live preview of documents that have a page of their own. */
export function documentAdmin(
  slug: CollectionSlug,
  options: { hasPage: boolean },
): CollectionConfig['admin'] {
  if (!options.hasPage) return {}
  const url = (id: unknown) => (typeof id === 'string' ? previewUrl(slug, id) : null)
  return {
    preview: (doc) => url(doc.id),
    livePreview: { url: ({ data }) => url((data as { id?: unknown }).id) },
  }
}
