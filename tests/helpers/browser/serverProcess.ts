import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../../..')

export type ServerProcess = {
  pid: number
  /** All it has printed so far, both streams. */
  output: () => string
  /** Undefined as long as it runs; `code` is null when a signal ended it. */
  exit: () => { code: number | null; signal: NodeJS.Signals | null } | undefined
  /** Sends a signal to this very process and waits until it has gone. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** `src/server.ts` as a process of its own, started as `npm start` does. */
export function spawnServer(options: {
  args: readonly string[]
  env: Readonly<Record<string, string>>
}): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts', ...options.args], {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error('The server could not be started.')

  let output = ''
  let exit: ReturnType<ServerProcess['exit']>
  const keep = (chunk: string): void => {
    output += chunk
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  const gone = once(child, 'close').then(() => {
    exit = { code: child.exitCode, signal: child.signalCode }
    return child.exitCode
  })

  return {
    pid,
    output: () => output,
    exit: () => exit,
    end: (signal) => {
      child.kill(signal)
      return gone
    },
  }
}
