import type { Request, RequestHandler, Response } from 'express'
import { isLocale } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import { bestLanguage } from '../bestLanguage.ts'
import { renderErrorPage } from '../errorPage.tsx'
import { paths } from '../paths.ts'
import { enabledLanguages } from '../queries/languages.ts'
import type { SiteReader } from '../queries/reader.ts'
import type { SiteContext } from './context.ts'

/** A request in a language that is switched on. */
export type LocalRequest = { reader: SiteReader; enabled: readonly Locale[] }

/** `/` leads to the language the browser asks for. */
export function homeRedirect({ payload }: SiteContext): RequestHandler {
  return async (request, response) => {
    const best = bestLanguage(request.get('accept-language'), await enabledLanguages(payload))
    response.vary('Accept-Language').redirect(302, paths.home(best))
  }
}

/**
 * The reader of a request, or null where the path's language is unknown or switched off; then the
 * answer is “not found”, in the best language there is.
 */
export async function localRequest(
  { payload, clock }: SiteContext,
  { request, response }: { request: Request; response: Response },
): Promise<LocalRequest | null> {
  const enabled = await enabledLanguages(payload)
  const { locale } = request.params
  if (isLocale(locale) && enabled.includes(locale)) {
    return { enabled, reader: { payload, locale, now: clock() } }
  }
  sendNotFound({ request, response, enabled })
  return null
}

/** “Not found” as a page, in the language of the path or the best one for the browser. */
export function sendNotFound(args: {
  request: Request
  response: Response
  enabled: readonly Locale[]
}): void {
  const { request, response, enabled } = args
  const acceptLanguage = request.get('accept-language')
  const html = renderErrorPage({ status: 404, path: request.path, acceptLanguage, enabled })
  response.status(404).vary('Accept-Language').set('Cache-Control', 'no-store')
  response.type('html').send(html)
}
