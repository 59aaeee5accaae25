import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { StartError } from './StartError.ts'

/**
 * Adds the variables of a `.env` file in `cwd`, when there is one, to the environment of this
 * process. What is set already wins, so that a command line can override the file.
 */
export function applyDotEnv({ cwd }: { cwd: string }): void {
  const text = readIfThere(path.join(cwd, '.env'))
  if (text === undefined) return
  for (const [name, value] of Object.entries(parseEnv(text))) {
    process.env[name] ??= value
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    const message = `The file ${file} cannot be read. Make it readable, or move it away.`
    throw new StartError({ code: 'dot-env-unreadable', message, cause })
  }
}
