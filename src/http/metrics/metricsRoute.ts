import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { HttpError } from '#src/http/errors/HttpError.ts'
import { collectGauges } from './collectGauges.ts'
import { mayReadMetrics } from './mayReadMetrics.ts'
import { renderMetrics } from './renderMetrics.ts'

const unauthorised = (): HttpError =>
  new HttpError({
    status: 401,
    code: 'metrics-closed',
    message: 'Metrics are for administrators. Send METRICS_TOKEN as a bearer token, or sign in.',
  })

/** `GET /metrics` in the Prometheus text format. */
export const metricsRoute =
  ({ payload, env }: { payload: Payload; env: Pick<Env, 'metricsToken'> }): RequestHandler =>
  async (request, response) => {
    const { metricsToken: token } = env
    if (!(await mayReadMetrics(request.headers, { payload, token }))) {
      response.set('WWW-Authenticate', 'Bearer')
      throw unauthorised()
    }
    response
      .set('Cache-Control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(renderMetrics(await collectGauges(payload)))
  }
