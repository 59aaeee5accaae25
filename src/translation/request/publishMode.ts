import { sentence } from '#collections/shared/texts/sentence.ts'
import { APIError, type PayloadRequest } from 'payload'

/**
 * How a document is published. `urgent`: a machine's text stands in for what review, or a person's
 * text of an earlier original, would hold back. `minor`: translations are kept as they are.
 */
export const PUBLISH_MODES = ['urgent', 'minor'] as const

export type PublishMode = (typeof PUBLISH_MODES)[number]

/**
 * What a save asks for: `?publish=` in REST, `context.publish` in the Local API; undefined is the
 * usual publish.
 * @throws APIError 400 for any other word: a misspelt wish must not become a usual publish.
 */
export function publishModeOf(req: PayloadRequest): PublishMode | undefined {
  const asked = req.context.publish ?? req.query.publish
  if (asked === undefined) return undefined
  const mode = PUBLISH_MODES.find((known) => known === asked)
  if (mode) return mode
  throw new APIError(sentence(req, 'publishMode'), 400, { code: 'publish-mode' }, true)
}
