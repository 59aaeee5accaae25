import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'

/** What every route of the site is made with. */
export type SiteContext = {
  payload: Payload
  env: Pick<Env, 'siteUrl' | 'payloadSecret' | 'trustedOrigins'>
  /** The moment a request is answered at. */
  clock: () => Date
}
