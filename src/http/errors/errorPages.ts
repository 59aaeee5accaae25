import type { Request, Response } from 'express'
import type { ToldError } from './describeError.ts'

/** Renders a whole HTML page for an error, in the language of the path, without the database. */
export type RenderErrorPage = (page: {
  status: number
  path: string
  requestId: string
  acceptLanguage: string | undefined
}) => string

type Answer = { request: Request; response: Response; renderErrorPage?: RenderErrorPage }

const isProgram = ({ path }: Request): boolean => /^\/(api|metrics|healthz|readyz)(\/|$)/.test(path)

/** Answers with an error: a page to a browser, JSON to a program. Both name the request id. */
export function sendError(error: ToldError, { request, response, renderErrorPage }: Answer): void {
  const requestId = String(request.id)
  response.status(error.status).set('Cache-Control', 'no-store')
  const wantsPage = !isProgram(request) && request.accepts(['json', 'html']) === 'html'
  if (wantsPage && renderErrorPage) {
    const acceptLanguage = request.get('accept-language')
    response
      .type('html')
      .send(
        renderErrorPage({ status: error.status, path: request.path, requestId, acceptLanguage }),
      )
    return
  }
  const { code, message } = error
  response.json({ errors: [{ code, message }], requestId })
}
