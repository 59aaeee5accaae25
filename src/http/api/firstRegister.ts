import type { Env } from '#src/env.ts'
import { isSetupToken } from '#src/server/setupToken.ts'
import { refusal } from './refusal.ts'

/** The header in which the one-time setup token comes. */
export const setupTokenHeader = 'x-setup-token'

/**
 * Payload lets whoever comes first make the first account, with every right. Here that takes the
 * setup token: gives a refusal, or undefined when the request may pass.
 */
export function refuseFirstRegister(
  request: Request,
  { env }: { env: Pick<Env, 'setupToken' | 'payloadSecret'> | undefined },
): Response | undefined {
  // Payload matches without regard to case and to a slash at the end.
  const path = new URL(request.url).pathname.toLowerCase().replace(/\/+$/, '')
  if (!path.endsWith('/first-register')) return undefined
  if (env && isSetupToken(request.headers.get(setupTokenHeader), env)) return undefined
  return refusal(
    403,
    'Nobody can register here. The first account is made with "npx dragoman user create --admin", or at /setup with the token printed at first start.',
  )
}
