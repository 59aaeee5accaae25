import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RequestHandler } from 'express'
import type { Env } from '#src/env.ts'
import { StartError } from './StartError.ts'

export type NextPart = { handler: RequestHandler; close: () => Promise<void> }

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Starts Next for the admin. The only place that loads it, and only when called, so that a process
 * without the admin stays small. Throws `StartError` when the admin was not built.
 */
export async function startNext({ host, port }: Pick<Env, 'host' | 'port'>): Promise<NextPart> {
  const isDev = process.env['NODE_ENV'] !== 'production'
  if (!isDev && !existsSync(path.join(repository, '.next/BUILD_ID'))) {
    throw new StartError({
      code: 'admin-not-built',
      message:
        'The admin has not been built. Run "npm run build" first, or start with --serve site.',
    })
  }
  const { default: createNext } = await import('next')
  const app = createNext({ dev: isDev, dir: repository, hostname: host, port, quiet: !isDev })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handler: (request, response) => handle(request, response),
    close: () => app.close(),
  }
}
