import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'

type Graphql = ReturnType<typeof configToSchema>

const made = new WeakMap<SanitizedConfig, Graphql>()

/** The GraphQL schema of a configuration, made at the first question (it takes about a second) and kept. */
export function graphqlOf(config: SanitizedConfig): Graphql {
  const known = made.get(config) ?? configToSchema(config)
  made.set(config, known)
  return known
}
