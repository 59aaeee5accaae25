import type { ErrorRequestHandler, RequestHandler } from 'express'
import { describeError } from './describeError.ts'
import { sendError } from './errorPages.ts'
import type { RenderErrorPage } from './errorPages.ts'

type Pages = { renderErrorPage: RenderErrorPage | undefined }

/** The last route: nothing answered. */
export const notFound =
  ({ renderErrorPage }: Pages): RequestHandler =>
  (request, response) => {
    const error = { status: 404, code: 'not-found', message: 'There is nothing at this address.' }
    sendError(error, { request, response, renderErrorPage })
  }

/** The one error handler: logs accidents with their cause, tells the client only what helps. */
export const handleError =
  ({ renderErrorPage }: Pages): ErrorRequestHandler =>
  // Express knows an error handler by its four parameters.
  (error: unknown, request, response, next) => {
    const told = describeError(error)
    if (told.status >= 500) request.log.error({ err: error, msg: 'A request failed.' })
    if (response.headersSent) {
      next(error) // too late for an answer: Express closes the connection
      return
    }
    sendError(told, { request, response, renderErrorPage })
  }
