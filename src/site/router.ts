import { Router } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { assetRoute } from './routes/assets.ts'
import type { SiteContext } from './routes/context.ts'
import { documentRoute } from './routes/documentRoute.tsx'
import { homeRedirect, sendNotFound } from './routes/language.ts'
import { DOCUMENT_PAGES, homeRoute, supportersRoute } from './routes/pages.tsx'
import { previewRoute } from './routes/preview.tsx'
import { robotsRoute, sitemapRoute } from './routes/sitemap.ts'
import { PAGE_POLICY, policyHeader } from './security.ts'
import { enabledLanguages } from './queries/languages.ts'

/**
 * The reader's site. Reads with the rights of a reader without an account, and answers every address
 * it is asked for: what is not there is said in the reader's language.
 * @param clock settles which notes and announcements still stand; tests stop it.
 */
export function createSiteRouter(site: {
  payload: Payload
  env: Pick<Env, 'siteUrl' | 'payloadSecret' | 'trustedOrigins'>
  clock?: () => Date
}): Router {
  const context: SiteContext = { clock: () => new Date(), ...site }
  const policy = policyHeader(PAGE_POLICY)
  const document = (collection: keyof typeof DOCUMENT_PAGES) =>
    documentRoute(context, { collection, read: DOCUMENT_PAGES[collection] })

  const router = Router()
  router.use((_request, response, next) => {
    response.set('Content-Security-Policy', policy)
    next()
  })
  router.get('/assets/:file', assetRoute)
  router.get('/robots.txt', robotsRoute(context))
  router.get('/sitemap.xml', sitemapRoute(context))
  router.get('/', homeRedirect(context))
  router.get('/:locale', homeRoute(context))
  router.get('/:locale/sponsors', supportersRoute(context))
  router.get('/:locale/summits/:slug', document('summits'))
  router.get('/:locale/summits/:summit/sessions/:slug', document('sessions'))
  router.get('/:locale/people/:slug', document('people'))
  router.get('/:locale/pages/:slug', document('pages'))
  router.get('/:locale/preview/:token', previewRoute(context))
  router.get('/{*rest}', async (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') {
      next()
      return
    }
    const enabled = await enabledLanguages(context.payload)
    sendNotFound({ request, response, enabled })
  })
  return router
}
