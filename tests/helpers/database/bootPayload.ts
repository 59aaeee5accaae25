import { randomUUID } from 'node:crypto'
import { getPayload } from 'payload'
import type { Payload, SanitizedConfig } from 'payload'

export type Booted = {
  payload: Payload
  /** Closes the database and stops what Payload started. The files stay: see `freshDatabase`. */
  destroy: () => Promise<void>
}

/**
 * Boots a Payload of its own, never one that another test has booted. Takes what any config factory
 * gives: `bootPayload(buildDragomanConfig(env))`, `bootPayload(throwAwayConfig({ uri, … }))`.
 */
export async function bootPayload(config: Promise<SanitizedConfig>): Promise<Booted> {
  const payload = await getPayload({ config, key: randomUUID() })
  return { payload, destroy: () => payload.destroy() }
}
