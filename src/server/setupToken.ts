import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Env } from '#src/env.ts'

type Secrets = Pick<Env, 'setupToken' | 'payloadSecret'>

/**
 * The token that lets the first account be made: `SETUP_TOKEN`, or one drawn from the secret, so
 * that every process of a site knows the same one without storing it. It opens nothing once there
 * is a user.
 */
export function setupToken({ setupToken: chosen, payloadSecret }: Secrets): string {
  return (
    chosen ?? createHmac('sha256', payloadSecret).update('dragoman/setup-token').digest('base64url')
  )
}

/** Compares in constant time; `given` may be anything a client sent. */
export function isSetupToken(given: string | null | undefined, secrets: Secrets): boolean {
  const digest = (text: string): Buffer =>
    createHmac('sha256', secrets.payloadSecret).update(text).digest()
  return timingSafeEqual(digest(given ?? ''), digest(setupToken(secrets)))
}
