import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Env } from '#src/env.ts'

/**
 * Headers for every answer. Not among them, on purpose: a content policy (the site brings its own,
 * Payload's admin writes inline scripts), Cross-Origin-Opener-Policy (it cuts the live-preview
 * window from the admin) and, on plain http, Strict-Transport-Security.
 */
export const securityHeaders = ({ isHttps }: Pick<Env, 'isHttps'>): RequestHandler =>
  helmet({
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // `no-referrer` would make browsers send `Origin: null` with forms, which sign-in checks need.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'sameorigin' },
  })

/** For what other front ends embed: uploads and answers of the API. */
export const forEveryOrigin: RequestHandler = (_request, response, next) => {
  response.set('Cross-Origin-Resource-Policy', 'cross-origin')
  next()
}

/** For the admin: framed by nobody but itself. */
export const adminPolicy: RequestHandler = (_request, response, next) => {
  response.set(
    'Content-Security-Policy',
    "frame-ancestors 'self'; object-src 'none'; base-uri 'self'",
  )
  next()
}
