import type { Payload } from 'payload'

const isCache = (value: unknown): value is Map<string, { payload: unknown }> => value instanceof Map

/**
 * The name under which this instance stands in Payload's process-wide cache. Its request handlers
 * take a name, not an instance, and would quietly start a second Payload under an unknown one.
 * Throws when the instance did not come from `getPayload`.
 */
export function payloadKey(payload: Payload): string {
  const cache: unknown = Reflect.get(globalThis, '_payload')
  const entries = isCache(cache) ? [...cache.entries()] : []
  const key = entries.find(([, entry]) => entry.payload === payload)?.[0]
  if (key === undefined)
    throw new Error('This Payload was not made by getPayload; make it that way.')
  return key
}
