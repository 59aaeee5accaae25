import { Router } from 'express'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { handleApiRequest } from './api.ts'
import { rateLimits } from './rateLimits.ts'
import { forEveryOrigin } from './securityHeaders.ts'
import { bodyLimitsOf } from './web/limitBody.ts'
import { sendWebResponse } from './web/sendWebResponse.ts'
import { toWebRequest } from './web/toWebRequest.ts'

type Api = { payload: Payload; env: Env }

/** Hands a request to the single door and streams its answer back. */
const answerByApi =
  ({ payload, env }: Api): RequestHandler =>
  async (request, response) => {
    const limits = bodyLimitsOf(payload.config)
    const question = toWebRequest(request, { response, origin: env.siteUrl, limits })
    const answer = await handleApiRequest(question, { payload, env })
    await sendWebResponse(answer, { request, response })
  }

/** `/api`: Payload's REST and GraphQL behind limits. No body parser may stand before it. */
export function apiRoutes({ payload, env }: Api): Router {
  const router = Router()
  router.use('/api', forEveryOrigin, rateLimits.api())
  const accounts = '/api/users'
  router.post(
    [`${accounts}/login`, `${accounts}/reset-password`, `${accounts}/first-register`],
    rateLimits.signIn(),
  )
  router.post(`${accounts}/forgot-password`, rateLimits.forgotPassword())
  router.use('/api', answerByApi({ payload, env }))
  return router
}
