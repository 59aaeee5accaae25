import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { endedInWriteConflict } from './api/describeApiError.ts'
import { refuseFirstRegister } from './api/firstRegister.ts'
import { undoMethodOverride } from './api/methodOverride.ts'
import { payloadKey } from './api/payloadKey.ts'
import { refusal } from './api/refusal.ts'
import { unknownLocale } from './api/unknownLocale.ts'
import { withLocale } from './api/withLocale.ts'
import { everyLocale } from './graphql/everyLocale.ts'
import { describeError } from './errors/describeError.ts'
import { handleGraphqlRequest } from './graphql/handleGraphqlRequest.ts'

type Door = {
  payload: Payload
  /** Without it no first account can be made through this door. */
  env?: Pick<Env, 'setupToken' | 'payloadSecret'>
}

/**
 * The single door to Payload's REST and GraphQL: every `/api` request passes here, from Express and
 * from tests alike, without Next. Always gives an answer; errors are answered, never thrown.
 */
export async function handleApiRequest(request: Request, door: Door): Promise<Response> {
  try {
    return await answer(await undoMethodOverride(request), door)
  } catch (err) {
    const { status, message } = describeError(err)
    if (status >= 500) door.payload.logger.error({ err, msg: 'A request to the API failed.' })
    return refusal(status, message)
  }
}

async function answer(asked: Request, { payload, env }: Door): Promise<Response> {
  const { localization, routes } = payload.config
  const { pathname, searchParams } = new URL(asked.url)

  const unknown = localization && unknownLocale(searchParams, { locales: localization.localeCodes })
  if (unknown) return refusal(400, unknown)
  const refused = refuseFirstRegister(asked, { env })
  if (refused) return refused

  const request = localization
    ? withLocale(asked, { sourceLocale: localization.defaultLocale })
    : asked
  if (pathname === `${routes.api}${routes.graphQL}`) {
    const severalAtOnce = everyLocale(searchParams)
    return severalAtOnce ? refusal(400, severalAtOnce) : handleGraphqlRequest(request, { payload })
  }
  if (pathname === `${routes.api}${routes.graphQLPlayground}`) {
    return refusal(404, 'There is nothing here.')
  }
  return answerRest(request, { payload })
}

async function answerRest(request: Request, { payload }: Door): Promise<Response> {
  const config = Promise.resolve(payload.config)
  const payloadInstanceCacheKey = payloadKey(payload)
  const spare = canBeRepeated(request) ? request.clone() : undefined
  const first = await handleEndpoints({ config, request, payloadInstanceCacheKey })
  if (!spare || !endedInWriteConflict(request)) return first
  // The transaction was rolled back whole, so the same request may simply be tried once more.
  return handleEndpoints({ config, request: spare, payloadInstanceCacheKey })
}

// A copy is kept in memory until it is read: files are not copied, their sender is answered 409.
const canBeRepeated = ({ method, headers }: Request): boolean =>
  ['POST', 'PATCH', 'PUT', 'DELETE'].includes(method) &&
  !(headers.get('Content-Type') ?? '').startsWith('multipart/')
