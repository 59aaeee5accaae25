import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * A create without a document: Payload would fail inside when it is to be a draft. Only programs can
 * meet this (a form always sends its fields), so it is said in English.
 */
export const refuseMissingData: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: unknown }
  if (operation !== 'create' || (typeof data === 'object' && data !== null)) return
  const sentence = 'Send the document as JSON, with Content-Type: application/json.'
  throw new APIError(sentence, 400, { code: 'missing-data' }, true)
}
