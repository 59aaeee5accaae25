import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { applyDotEnv } from './dotEnv.ts'
import type { ServerOptions } from './options.ts'

/**
 * Settles what must stand in `process.env` before the Payload configuration is imported: `.env`,
 * the demo's mark, no telemetry, and a real port where `PORT=0` asks for any free one (cookies and
 * links are made for one address, so it must be known first).
 */
export async function settleProcess({ isDemo, parts }: ServerOptions): Promise<void> {
  applyDotEnv({ cwd: process.cwd() })
  if (isDemo) process.env['DRAGOMAN_DEMO'] = '1'
  process.env['NEXT_TELEMETRY_DISABLED'] = '1'
  const isNextDev = parts.has('admin') && process.env['NODE_ENV'] !== 'production'
  if (!isNextDev) process.env['DISABLE_PAYLOAD_HMR'] = 'true'
  if (process.env['PORT'] === '0') process.env['PORT'] = String(await freePort())
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, process.env['HOST'] || '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo // a TCP server has no other kind of address
  probe.close()
  await once(probe, 'close')
  return port
}
