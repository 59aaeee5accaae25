import { Router } from 'express'
import type { Request } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { handleApiRequest } from './api.ts'
import { forEveryOrigin } from './securityHeaders.ts'
import { sendWebResponse } from './web/sendWebResponse.ts'

const passedOn = ['range', 'if-none-match', 'if-modified-since', 'accept'] as const

/**
 * `/media/<file>`: uploads, through Payload's own access check. Asked as nobody: cookies are left
 * out, so that what a cache keeps is what every reader may see.
 */
export function mediaRoutes({ payload, env }: { payload: Payload; env: Env }): Router {
  const router = Router()
  router.get(
    '/media/:file',
    forEveryOrigin,
    async (request: Request<{ file: string }>, response, next) => {
      const headers = new Headers()
      for (const name of passedOn) {
        const value = request.get(name)
        if (value !== undefined) headers.set(name, value)
      }
      const path = `/api/media/file/${encodeURIComponent(request.params.file)}`
      const answer = await handleApiRequest(
        new globalThis.Request(`${env.siteUrl}${path}`, { headers }),
        {
          payload,
        },
      )
      if (answer.status >= 400 && answer.status !== 416) {
        await answer.body?.cancel()
        next() // a missing picture and a forbidden one look the same
        return
      }
      response.set('Cache-Control', 'public, max-age=3600')
      // A file that a browser shows by itself (a PDF, a drawing) may run nothing and load nothing.
      response.set(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'",
      )
      await sendWebResponse(answer, { request, response })
    },
  )
  return router
}
