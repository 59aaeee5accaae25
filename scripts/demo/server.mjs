import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { Failure } from '../lib/failure.mjs'
import { whenOrphaned } from '../lib/orphan.mjs'
import { inRoot, ROOT } from '../lib/paths.mjs'

const PATIENCE_MS = 5000
/** npm passes a signal on that the terminal has already sent us: those are one wish, not two. */
const ECHO_MS = 1000

const hasGroups = process.platform !== 'win32'

function kill(child) {
  try {
    process.kill(hasGroups ? -child.pid : child.pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Asks once, kindly; after five seconds, or when asked again, it is no question any more. */
function endOnSignal(child, now) {
  let askedAt
  const ask = () => {
    if (askedAt === undefined) {
      askedAt = now()
      child.kill('SIGTERM')
      setTimeout(() => kill(child), PATIENCE_MS).unref()
    } else if (now() - askedAt > ECHO_MS) {
      kill(child)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
  whenOrphaned(ask)
  return { wasAsked: () => askedAt !== undefined }
}

/**
 * Runs the server with the demo until it is told to end.
 * @param {{ port: number, dataDir: string, secret: string, now?: () => number }} options
 * @returns {Promise<number>} the exit code: 0 when it ended as it was asked to
 */
export function runDemoServer({ port, dataDir, secret, now = Date.now }) {
  const follow = pathToFileURL(inRoot('scripts', 'demo', 'endWithParent.mjs')).href
  const child = spawn(
    process.execPath,
    ['--import', follow, '--import', 'tsx', 'src/server.ts', '--demo'],
    {
      cwd: ROOT,
      detached: hasGroups,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: String(port),
        SITE_URL: process.env.SITE_URL || `http://localhost:${port}`,
        DATA_DIR: dataDir,
        PAYLOAD_SECRET: secret,
        // Empty is "not set", here and against a .env file: the demo must not fill a real database.
        DATABASE_URI: '',
        DATABASE_URI_FILE: '',
        PAYLOAD_SECRET_FILE: '',
      },
    },
  )
  const { wasAsked } = endOnSignal(child, now)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (wasAsked()) {
        if (signal === 'SIGKILL') console.error('The server did not end in time and was killed.')
        resolve(signal === 'SIGKILL' ? 1 : (code ?? 0))
        return
      }
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`
      reject(
        new Failure(`The server ${how}: the lines above say why.`, {
          code: 'server-ended',
          exitCode: code || 1,
        }),
      )
    })
  })
}
