import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { logError } from 'payload'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const payloadError = z.object({
  name: z.string().optional(),
  status: z.number().optional(),
  isPublic: z.boolean().optional(),
  data: z.unknown().optional(),
})

/**
 * What a client is told of an error: the sentence of a refusal, nothing internal of an accident.
 * Payload's `afterError` hooks have the last word, as they have for REST.
 */
export async function describeGraphqlError(
  error: GraphQLError,
  { req }: { req: PayloadRequest },
): Promise<GraphQLError> {
  const original = error.originalError
  const shown = original ? describeOriginal(error) : error.toJSON()
  if (original) logError({ err: original, payload: req.payload })
  let described: GraphQLFormattedError = shown
  for (const hook of req.payload.config.hooks.afterError ?? []) {
    const result = await hook({
      context: req.context,
      error: original ?? error,
      graphqlResult: described,
      req,
    })
    described = result?.graphqlResult ?? described
  }
  const { nodes, path } = error
  return new GraphQLError(described.message, { nodes, path, extensions: described.extensions })
}

function describeOriginal(error: GraphQLError): GraphQLFormattedError {
  const { name, status = 500, isPublic, data } = payloadError.parse(error.originalError)
  const isTold = isPublic ?? status !== 500
  return {
    ...error.toJSON(),
    message: isTold ? error.message : 'Something went wrong.',
    extensions: isTold ? { name, data, statusCode: status } : { statusCode: status },
  }
}
