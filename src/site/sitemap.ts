import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

/** A page in each language it has been translated into. */
export type SitemapPage = {
  /** ISO instant of the last change of the original. */
  changedAt: string | null
  versions: readonly { locale: Locale; path: string }[]
}

/** A sitemap in which each language of a page names all the others. */
export function renderSitemap(pages: readonly SitemapPage[], siteUrl: string): string {
  const urls = pages.flatMap((page) =>
    page.versions.map(({ path }) => urlElement({ page, path, siteUrl })),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

function urlElement(args: { page: SitemapPage; path: string; siteUrl: string }): string {
  const { page, path, siteUrl } = args
  const { versions, changedAt } = page
  const original = versions.find((version) => version.locale === SOURCE_LOCALE)
  const links = versions.map((version) => link(version.locale, siteUrl + version.path))
  const fallback = original ? [link('x-default', siteUrl + original.path)] : []
  const changed = changedAt ? [`<lastmod>${escapeXml(changedAt)}</lastmod>`] : []
  const location = `<loc>${escapeXml(siteUrl + path)}</loc>`
  return ['<url>', location, ...changed, ...links, ...fallback, '</url>'].join('')
}

function link(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
