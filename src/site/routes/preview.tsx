import type { RequestHandler } from 'express'
import { renderExpiredPreview } from '../errorPage.tsx'
import { readPreviewToken } from '../preview/token.ts'
import type { PreviewClaims } from '../preview/token.ts'
import { readChrome } from '../queries/chrome.ts'
import { renderPage } from '../render.tsx'
import { policyHeader, previewPolicy } from '../security.ts'
import type { PageHead } from '../views/frame.ts'
import type { SiteContext } from './context.ts'
import { localRequest } from './language.ts'
import type { LocalRequest } from './language.ts'
import { DOCUMENT_PAGES } from './pages.tsx'

/** `/:locale/preview/:token`: a shared draft. It is kept by nobody and found by no search engine. */
export function previewRoute(
  context: SiteContext,
): RequestHandler<{ locale: string; token: string }> {
  const { env, clock } = context
  const policy = policyHeader(previewPolicy(env.trustedOrigins))
  return async (request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .set('Referrer-Policy', 'no-referrer')
      .set('X-Robots-Tag', 'noindex, nofollow')
    const local = await localRequest(context, { request, response })
    if (!local) return
    const now = clock().getTime()
    const claims = readPreviewToken({
      token: request.params.token,
      secret: env.payloadSecret,
      now,
    })
    const html =
      claims && claims.locale === local.reader.locale
        ? await renderDraft(context, { local, claims, path: request.path })
        : null
    if (!html) {
      response.status(404).type('html').send(renderExpiredPreview(local.reader.locale))
      return
    }
    // The admin frames this page from its own origin, which the older header cannot name.
    response.removeHeader('X-Frame-Options')
    response.set('Content-Security-Policy', policy).type('html').send(html)
  }
}

async function renderDraft(
  { env }: SiteContext,
  draft: { local: LocalRequest; claims: PreviewClaims; path: string },
): Promise<string | null> {
  const { local, claims, path } = draft
  const { collection, id } = claims
  if (!isPageKind(collection)) return null
  const reader = { ...local.reader, preview: { collection, id } }
  const page = await DOCUMENT_PAGES[collection](reader, { id, enabled: local.enabled })
  if (!page) return null
  const { enabled } = local
  const chrome = await readChrome(reader, { siteUrl: env.siteUrl, enabled, path })
  const head: PageHead = {
    ...page.head,
    // The other languages of a draft are not there to be seen.
    alternates: [],
    isHidden: true,
    preview: { adminOrigin: new URL(env.siteUrl).origin },
  }
  return renderPage({ chrome, head, children: page.show(chrome) })
}

function isPageKind(collection: string): collection is keyof typeof DOCUMENT_PAGES {
  return Object.hasOwn(DOCUMENT_PAGES, collection)
}
