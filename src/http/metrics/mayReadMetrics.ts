import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'
import { actorOf, isAdmin } from '#collections/shared/access/roles.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in constant time. */
const isSame = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected))

/**
 * Metrics are for the token (`Authorization: Bearer …`) and for signed-in administrators, never for
 * an address: proxies make addresses lie.
 */
export async function mayReadMetrics(
  headers: IncomingHttpHeaders,
  { payload, token }: { payload: Payload; token: string | undefined },
): Promise<boolean> {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  if (given !== undefined && token !== undefined && isSame(given, token)) return true
  const webHeaders = new Headers()
  for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = headers[name]
    if (typeof value === 'string') webHeaders.set(name, value)
  }
  const { user } = await payload.auth({ headers: webHeaders })
  return isAdmin(actorOf({ user }))
}
