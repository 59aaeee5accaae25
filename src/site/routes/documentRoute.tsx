import type { Request, RequestHandler, Response } from 'express'
import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { readChrome } from '../queries/chrome.ts'
import type { SiteReader } from '../queries/reader.ts'
import { findBySlug } from '../queries/slugs.ts'
import type { Addressed } from '../queries/slugs.ts'
import { renderPage } from '../render.tsx'
import type { Chrome, PageHead } from '../views/frame.ts'
import type { SiteContext } from './context.ts'
import { localRequest, sendNotFound } from './language.ts'
import type { LocalRequest } from './language.ts'

/** A page as read, and how it is shown. */
export type ReadPage = { head: PageHead; show: (chrome: Chrome) => ReactNode }

export type ReadDocumentPage = (
  reader: SiteReader,
  document: { id: string; enabled: readonly Locale[] },
) => Promise<ReadPage | null>

/**
 * The route of a document by its address. An address of another language, of a time before, or
 * spelt differently leads to the document's address of today in the language asked for.
 */
export function documentRoute(
  context: SiteContext,
  route: { collection: Addressed; read: ReadDocumentPage },
): RequestHandler<{ locale: string; slug: string }> {
  return async (request, response) => {
    const local = await localRequest(context, { request, response })
    if (!local) return
    const { reader, enabled } = local
    const { slug } = request.params
    const { collection, read } = route
    const found = await findBySlug({ ...reader, collection, slug })
    const page = found && (await read(reader, { id: found.id, enabled }))
    if (!page || page.head.path === '') {
      sendNotFound({ request, response, enabled })
      return
    }
    if (!isSamePath(request.path, page.head.path)) {
      // Another language may take this address for a document of its own: that redirect can change.
      response.redirect(found.via === 'other' ? 302 : 301, page.head.path)
      return
    }
    await sendPage(context, { request, response, local, page })
  }
}

/** Sends a page in its frame. Browsers and caches ask again each time, and mostly hear “unchanged”. */
export async function sendPage(
  context: SiteContext,
  answer: { request: Request; response: Response; local: LocalRequest; page: ReadPage },
): Promise<void> {
  const { request, response, local, page } = answer
  const chrome = await readChrome(local.reader, {
    siteUrl: context.env.siteUrl,
    enabled: local.enabled,
    path: request.path,
  })
  response
    .set('Cache-Control', 'public, max-age=0, must-revalidate')
    .set('Content-Language', chrome.locale)
    .type('html')
    .send(renderPage({ chrome, head: page.head, children: page.show(chrome) }))
}

/** Browsers may encode a path in several ways that mean the same. */
function isSamePath(a: string, b: string): boolean {
  return decodeURI(a) === decodeURI(b)
}
