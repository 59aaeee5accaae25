import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { secretNames, variableNames } from '#src/env/schema.ts'
import { freePort } from './freePort.ts'
import { spawnServer } from './serverProcess.ts'
import type { ServerProcess } from './serverProcess.ts'

const BUILD_ID = path.resolve(import.meta.dirname, '../../../.next/BUILD_ID')
const PATIENCE_MS = 120_000
const ASK_EVERY_MS = 150

export type StartOptions = {
  /** Kept after `stop`, so that a second server can go on with it; by default a new one. */
  dataDir?: string
  port?: number
  /** Such as `['--demo']` or `['--serve', 'site']`. */
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
}

export type Dragoman = {
  url: string
  port: number
  dataDir: string
  pid: number
  logs: () => string
  /** Asks it to end, as an operator does; gives the exit code. */
  stop: () => Promise<number | null>
  /** Ends it as a power cut does. */
  killHard: () => Promise<void>
}

/** What stands in the developer's shell or .env must not reach the server: empty is "not set". */
const nothingSet = Object.fromEntries(
  [...variableNames, ...secretNames.map((name) => `${name}_FILE`)].map((name) => [name, '']),
)

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

/** Until it answers; a server that ends, or never answers, fails with what it printed. */
async function waitUntilReady(server: ServerProcess, url: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!(await isReady(url))) {
    const ended = server.exit() !== undefined
    if (ended || performance.now() > deadline) {
      if (!ended) await server.end('SIGKILL')
      const what = ended ? 'ended before it was ready' : 'was not ready in time'
      throw new Error(`The server ${what}. It printed:\n${server.output()}`)
    }
    await pause(ASK_EVERY_MS)
  }
}

/**
 * Starts the real server, as `npm start` would, on a free port and waits until it is ready.
 * The admin has to be built (`npm run build`) unless `args` leave it out.
 */
export async function startDragoman(options: StartOptions = {}): Promise<Dragoman> {
  const { args = [], env = {} } = options
  if (!args.includes('--serve') && !existsSync(BUILD_ID)) {
    throw new Error('The admin is not built: run "npm run build" first.')
  }
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'dragoman-e2e-')))
  const port = options.port ?? (await freePort())
  const url = `http://localhost:${String(port)}`
  const server = spawnServer({
    args,
    env: {
      ...nothingSet,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      SITE_URL: url,
      PAYLOAD_SECRET: 'a-secret-for-tests-of-32-characters-and-more',
      LOG_LEVEL: 'warn',
      ...env,
    },
  })
  await waitUntilReady(server, url)
  const tidy = async (): Promise<void> => {
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
  }

  return {
    url,
    port,
    dataDir,
    pid: server.pid,
    logs: server.output,
    stop: async () => {
      const code = await server.end('SIGTERM')
      await tidy()
      return code
    },
    killHard: async () => {
      await server.end('SIGKILL')
      await tidy()
    },
  }
}
