import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '#src/http/createApp.ts'
import type { AppOptions } from '#src/http/createApp.ts'
import { createLogger } from '#src/server/logger.ts'
import { allParts } from '#src/server/parts.ts'
import type { TestSite } from '#tests/helpers/translation/site.ts'

/** The real Express application on a free port of this machine. */
export async function serveApp(
  { payload, env }: TestSite,
  options: Partial<AppOptions> = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const app = createApp({
    payload,
    env,
    logger: createLogger(env),
    parts: new Set(allParts),
    checkReadiness: () => Promise.resolve({ isReady: true }),
    ...options,
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
