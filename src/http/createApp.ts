import compression from 'compression'
import express from 'express'
import type { Express, RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import type { Logger } from '#src/server/logger.ts'
import type { Part } from '#src/server/parts.ts'
import type { Readiness } from '#src/server/readiness.ts'
import { accessLog } from './accessLog.ts'
import { apiRoutes } from './apiRoutes.ts'
import { commandRoutes } from './commands/commandRoutes.ts'
import type { RenderErrorPage } from './errors/errorPages.ts'
import { handleError, notFound } from './errors/handlers.ts'
import { healthRoutes } from './health.ts'
import { mediaRoutes } from './mediaRoutes.ts'
import { metricsRoute } from './metrics/metricsRoute.ts'
import { adminPolicy, securityHeaders } from './securityHeaders.ts'
import { setupRoutes } from './setup/setupRoutes.ts'

export type AppOptions = {
  payload: Payload
  env: Env
  logger: Logger
  parts: ReadonlySet<Part>
  checkReadiness: () => Promise<Readiness>
  /** The reader's pages; present when the site part is served. */
  site?: { router: RequestHandler; renderErrorPage: RenderErrorPage }
  /** Next's request handler; present when the admin part is served. */
  next?: RequestHandler
}

/** The Express application, from the first middleware to the last. Read it downwards. */
export function createApp({
  payload,
  env,
  logger,
  parts,
  checkReadiness,
  site,
  next,
}: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxy)

  app.use(accessLog(logger))
  app.use(securityHeaders(env))
  app.use(compression())

  app.use(healthRoutes({ checkReadiness }))
  app.get('/metrics', metricsRoute({ payload, env }))

  app.use(commandRoutes({ payload, env }))

  if (parts.has('site') || parts.has('admin')) {
    app.use(apiRoutes({ payload, env }))
    app.use(mediaRoutes({ payload, env }))
  }
  if (next) {
    app.use(setupRoutes({ payload, env }))
    app.use('/admin', adminPolicy)
    // Next reads bodies itself: nothing may have parsed them before.
    app.use(onlyBelow(['/admin', '/_next'], next))
  }
  if (site) app.use(site.router)

  app.use(notFound({ renderErrorPage: site?.renderErrorPage }))
  app.use(handleError({ renderErrorPage: site?.renderErrorPage }))
  return app
}

/** Calls a handler for some folders of addresses without cutting them off, as a mounted one would see. */
const onlyBelow =
  (folders: readonly string[], handler: RequestHandler): RequestHandler =>
  (request, response, next) => {
    const isBelow = folders.some(
      (folder) => request.path === folder || request.path.startsWith(`${folder}/`),
    )
    if (isBelow) return handler(request, response, next)
    next()
  }
