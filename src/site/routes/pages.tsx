import type { RequestHandler } from 'express'
import { ContentPage } from '../pages/ContentPage.tsx'
import { HomePage } from '../pages/HomePage.tsx'
import { PersonPage } from '../pages/PersonPage.tsx'
import { SessionPage } from '../pages/SessionPage.tsx'
import { SummitPage } from '../pages/SummitPage.tsx'
import { SupportersPage } from '../pages/SupportersPage.tsx'
import { readChrome } from '../queries/chrome.ts'
import { readContentPage } from '../queries/contentPage.ts'
import { readHomePage } from '../queries/homePage.ts'
import { readPersonPage } from '../queries/personPage.ts'
import { readSessionPage } from '../queries/sessionPage.ts'
import type { Addressed } from '../queries/slugs.ts'
import { readSummitPage } from '../queries/summitPage.ts'
import { readSupportersPage } from '../queries/supportersPage.ts'
import type { SiteContext } from './context.ts'
import { sendPage } from './documentRoute.tsx'
import type { ReadDocumentPage } from './documentRoute.tsx'
import { localRequest } from './language.ts'

/** How the page of each kind of document is read and shown. */
export const DOCUMENT_PAGES: Readonly<Record<Addressed, ReadDocumentPage>> = {
  summits: async (reader, document) => {
    const page = await readSummitPage(reader, document)
    return page && { head: page.head, show: (chrome) => <SummitPage chrome={chrome} {...page} /> }
  },
  sessions: async (reader, document) => {
    const page = await readSessionPage(reader, document)
    return page && { head: page.head, show: (chrome) => <SessionPage chrome={chrome} {...page} /> }
  },
  pages: async (reader, document) => {
    const page = await readContentPage(reader, document)
    return page && { head: page.head, show: (chrome) => <ContentPage chrome={chrome} {...page} /> }
  },
  people: async (reader, document) => {
    const page = await readPersonPage(reader, document)
    return page && { head: page.head, show: (chrome) => <PersonPage chrome={chrome} {...page} /> }
  },
}

/** `/:locale`: the front page. */
export function homeRoute(context: SiteContext): RequestHandler {
  return async (request, response) => {
    const local = await localRequest(context, { request, response })
    if (!local) return
    const { reader, enabled } = local
    const { siteUrl } = context.env
    const chrome = await readChrome(reader, { siteUrl, enabled, path: request.path })
    const page = await readHomePage(reader, { enabled, chrome })
    const show = () => <HomePage chrome={chrome} {...page} />
    await sendPage(context, { request, response, local, page: { head: page.head, show } })
  }
}

/** `/:locale/sponsors`: everybody who supports the summits. */
export function supportersRoute(context: SiteContext): RequestHandler {
  return async (request, response) => {
    const local = await localRequest(context, { request, response })
    if (!local) return
    const page = await readSupportersPage(local.reader, { enabled: local.enabled })
    await sendPage(context, {
      request,
      response,
      local,
      page: { head: page.head, show: (chrome) => <SupportersPage chrome={chrome} {...page} /> },
    })
  }
}
