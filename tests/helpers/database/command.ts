import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

const BINARY = path.resolve(import.meta.dirname, '../../../bin/dragoman.mjs')

export type CommandEnd = { out: string; err: string; code: number | null }

/** Runs `dragoman` as a person would, from another folder than the repository. */
export function startCommand(args: readonly string[], variables: Record<string, string>) {
  const child = spawn(process.execPath, [BINARY, ...args], {
    cwd: tmpdir(),
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: '', ...variables },
  })
  child.stdin.end()
  const end = async (): Promise<CommandEnd> => {
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    return { out, err, code: child.exitCode }
  }
  return { end: end(), interrupt: () => child.kill('SIGINT') }
}
