import type { ProviderName } from '#i18n/providers/port.ts'
import type { Payload } from 'payload'
import { usageOfProvider } from '../usage/store.ts'
import type { UsageRow } from '../usage/types.ts'
import type { SendCounts } from './types.ts'

/** How long a machine will take, and whether that rests on what it took before or on a guess. */
export type Time = { seconds: number; basis: 'measured' | 'assumed' }

/** Sentences in a request, at most (DeepL's limit, which the others keep too). */
const SENTENCES_A_REQUEST = 50

/** Until a provider has been measured; DeepL answers 50 sentences in about this, in milliseconds. */
const ASSUMED_REQUEST = 1000

/** A measurement of fewer requests says little. */
const ENOUGH_REQUESTS = 10

/** How long this much work takes with so many jobs at a time. */
export async function secondsFor(args: {
  payload: Payload
  provider: ProviderName | 'none'
  lanes: number
  /** Documents that have something to send. */
  documents: number
  send: Pick<SendCounts, 'sentences'>
}): Promise<Time> {
  const { payload, provider, lanes, documents, send } = args
  const rows = await usageOfProvider(payload, provider)
  const { requestMs, basis } = paceOf(rows)
  // A request holds one document's sentences only.
  const requests = Math.max(documents, Math.ceil(send.sentences / SENTENCES_A_REQUEST))
  return { seconds: Math.ceil((requests * requestMs) / lanes / 1000), basis }
}

/** What one request of a provider takes, in milliseconds. */
export function paceOf(rows: readonly Pick<UsageRow, 'requests' | 'elapsedMs'>[]): {
  requestMs: number
  basis: Time['basis']
} {
  const requests = rows.reduce((sum, row) => sum + row.requests, 0)
  const elapsed = rows.reduce((sum, row) => sum + row.elapsedMs, 0)
  if (requests < ENOUGH_REQUESTS) return { requestMs: ASSUMED_REQUEST, basis: 'assumed' }
  return { requestMs: elapsed / requests, basis: 'measured' }
}
