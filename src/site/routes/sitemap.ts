import type { RequestHandler } from 'express'
import { enabledLanguages } from '../queries/languages.ts'
import { readSitemap } from '../queries/sitemap.ts'
import { renderSitemap } from '../sitemap.ts'
import type { SiteContext } from './context.ts'

/** `/sitemap.xml`: every page that is there to be found, in each language it has. */
export function sitemapRoute({ payload, env }: SiteContext): RequestHandler {
  return async (_request, response) => {
    const enabled = await enabledLanguages(payload)
    const pages = await readSitemap({ payload, enabled })
    response
      .set('Cache-Control', 'public, max-age=0, must-revalidate')
      .type('application/xml')
      .send(renderSitemap(pages, env.siteUrl))
  }
}

/** `/robots.txt`: everything may be read but drafts and the admin. */
export function robotsRoute({ env }: SiteContext): RequestHandler {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /*/preview/',
    'Allow: /api/media/',
    '',
    `Sitemap: ${env.siteUrl}/sitemap.xml`,
    '',
  ]
  return (_request, response) => {
    response.type('text/plain').send(lines.join('\n'))
  }
}
