import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { ProviderError } from '../errors.ts'

const run = promisify(execFile)

export type ProgramOptions = {
  /** The path of the program, from `APERTIUM`. */
  path: string
  /** Milliseconds one call may take. */
  timeoutMs: number
}

const LARGEST_OUTPUT = 64 * 1024 * 1024

/** What the program prints when called with these arguments. */
export async function callProgram(
  { path: program, timeoutMs }: ProgramOptions,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<string> {
  try {
    const { stdout } = await run(program, [...args], {
      encoding: 'utf8',
      // In the C locale, as services have it, letters outside ASCII come back broken.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      maxBuffer: LARGEST_OUTPUT,
      timeout: timeoutMs,
      ...(signal ? { signal } : {}),
    })
    return stdout
  } catch (cause) {
    signal?.throwIfAborted()
    throw failed(program, cause)
  }
}

/**
 * A document of HTML taken through one direction. The text goes by a file: from Node's piped
 * standard input the program reads nothing, prints nothing and reports success (payload-facts).
 */
export async function translateHtml(
  options: ProgramOptions,
  { html, mode, signal }: { html: string; mode: string; signal?: AbortSignal | undefined },
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dragoman-apertium-'))
  try {
    const file = path.join(folder, 'text.html')
    await writeFile(file, html, { mode: 0o600 })
    return await callProgram(options, ['-u', '-f', 'html', mode, file], signal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function failed(program: string, cause: unknown): ProviderError {
  const isKilled = cause instanceof Error && 'killed' in cause && cause.killed === true
  return new ProviderError({
    code: isKilled ? 'timeout' : 'unavailable',
    provider: 'apertium',
    message: isKilled
      ? 'Apertium did not answer in time. The job tries again later.'
      : `Apertium (${program}) cannot be run or has failed. Check APERTIUM and the installed language packages.`,
    cause,
  })
}
