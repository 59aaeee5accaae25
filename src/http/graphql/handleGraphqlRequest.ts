import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest, headersWithCors, mergeHeaders } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { payloadKey } from '#src/http/api/payloadKey.ts'
import { refusal } from '#src/http/api/refusal.ts'
import { depthRule } from './depthRule.ts'
import { describeGraphqlError } from './describeGraphqlError.ts'
import { graphqlOf } from './schema.ts'
import { signInRule } from './signInRule.ts'

const deepest = 12

type Context = { headers: Record<string, string>; req: PayloadRequest }

/**
 * Answers a GraphQL request over HTTP (POST with JSON) without Next: Payload's schema and access,
 * with bounded depth and complexity, and no playground.
 */
export async function handleGraphqlRequest(
  request: Request,
  { payload }: { payload: Payload },
): Promise<Response> {
  if (payload.config.graphQL.disable) return refusal(404, 'GraphQL is switched off.')
  const question = request.clone() // Payload lays its own properties over the request it is given
  const req = await createPayloadRequest({
    canSetHeaders: true,
    config: Promise.resolve(payload.config),
    payloadInstanceCacheKey: payloadKey(payload),
    request,
  })
  const withCors = (headers: Headers): Headers =>
    headersWithCors({ headers: mergeHeaders(req.responseHeaders ?? new Headers(), headers), req })
  if (request.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: withCors(new Headers()) })
  if (request.method !== 'POST') return refusal(405, 'GraphQL is asked by POST with a JSON body.')

  // Resolvers lay headers of their own here, as the cookie of a sign-out.
  const laid: Record<string, string> = {}
  const answer = await answerQuestion(question, { headers: laid, req })
  const headers = withCors(new Headers(answer.headers))
  for (const [name, value] of Object.entries(laid)) headers.append(name, value)
  return new Response(answer.body, { status: answer.status, headers })
}

function answerQuestion(question: Request, context: Context): Promise<Response> {
  const { schema, validationRules } = graphqlOf(context.req.payload.config)
  const handler = createHandler<Context>({
    context,
    schema,
    validationRules: (_request, args, standard) => [
      ...standard,
      depthRule(deepest),
      signInRule,
      ...validationRules(args),
    ],
    onOperation: async (_request, _args, result) => {
      if (!result.errors) return result
      const errors = result.errors.map((error) => describeGraphqlError(error, { req: context.req }))
      return { ...result, errors: await Promise.all(errors) }
    },
  })
  return handler(question)
}
