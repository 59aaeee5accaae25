import { Router } from 'express'
import type { Readiness } from '#src/server/readiness.ts'

/** `/healthz`: the process lives. `/readyz`: it can do its work, otherwise 503 and the reason. */
export function healthRoutes({
  checkReadiness,
}: {
  checkReadiness: () => Promise<Readiness>
}): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const readiness = await checkReadiness()
    response.set('Cache-Control', 'no-store').status(readiness.isReady ? 200 : 503)
    response.json(
      readiness.isReady ? { status: 'ready' } : { status: 'not ready', reason: readiness.reason },
    )
  })
  return router
}
