import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'

/** For Payload's `custom`, which stays on the server: whether rehearsal text may be public here. */
export const demoConfig = ({ isDemo }: Pick<Env, 'isDemo'>) => ({ isDemo })

/** Whether this site is the demo: nowhere else do readers get rehearsal text. */
export function isDemoSite(payload: Payload): boolean {
  return (payload.config.custom as Partial<ReturnType<typeof demoConfig>>).isDemo === true
}
