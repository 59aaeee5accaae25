import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { handleGraphqlRequest } from './graphql/handleGraphqlRequest.ts'
import { endedInWriteConflict } from './api/describeApiError.ts'
import { refuseFirstRegister } from './api/firstRegister.ts'
import { effectiveSearch } from './api/methodOverride.ts'
import { payloadKey } from './api/payloadKey.ts'
import { refusal } from './api/refusal.ts'
import { unknownLocale } from './api/unknownLocale.ts'

type Door = {
  payload: Payload
  /** Without it no first account can be made through this door. */
  env?: Pick<Env, 'setupToken' | 'payloadSecret'>
}

/**
 * The single door to Payload's REST and GraphQL: every `/api` request passes here, from Express and
 * from tests alike, without Next. Always gives an answer; errors are answered, never thrown.
 */
export async function handleApiRequest(
  request: Request,
  { payload, env }: Door,
): Promise<Response> {
  const { localization, routes } = payload.config
  const problem = localization
    ? unknownLocale(await effectiveSearch(request), { locales: localization.localeCodes })
    : undefined
  if (problem) return refusal(400, problem)

  const refused = refuseFirstRegister(request, { env })
  if (refused) return refused

  const path = new URL(request.url).pathname
  if (path === `${routes.api}${routes.graphQL}`) return handleGraphqlRequest(request, { payload })
  if (path === `${routes.api}${routes.graphQLPlayground}`)
    return refusal(404, 'There is nothing here.')

  const spare = canBeRepeated(request) ? request.clone() : undefined
  const answer = await answerRest(request, { payload })
  // The transaction was rolled back whole, so the same request may simply be tried once more.
  return spare && endedInWriteConflict(request) ? answerRest(spare, { payload }) : answer
}

const answerRest = (request: Request, { payload }: Door): Promise<Response> =>
  handleEndpoints({
    config: Promise.resolve(payload.config),
    request,
    payloadInstanceCacheKey: payloadKey(payload),
  })

// A copy is kept in memory until it is read: files are not copied, their sender is answered 409.
const canBeRepeated = ({ method, headers }: Request): boolean =>
  ['POST', 'PATCH', 'PUT', 'DELETE'].includes(method) &&
  !(headers.get('Content-Type') ?? '').startsWith('multipart/')
