import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { hasAccounts } from './accounts.ts'
import type { Part } from './parts.ts'
import { setupToken } from './setupToken.ts'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/**
 * Says that the process is ready and where it is found. Where nobody has an account yet, also how
 * to make the first one: the only time the setup token is shown.
 */
export async function announceReady({
  payload,
  env,
  parts,
}: {
  payload: Payload
  env: Env
  parts: ReadonlySet<Part>
}): Promise<void> {
  say(`Dragoman is ready: ${env.siteUrl} (${[...parts].join(', ')})`)
  if (!parts.has('admin') || (await hasAccounts(payload))) return
  say(
    'Nobody has an account yet. Make the first one here, or with "npx dragoman user create --admin":',
  )
  say(`  ${env.siteUrl}/setup?token=${encodeURIComponent(setupToken(env))}`)
}
