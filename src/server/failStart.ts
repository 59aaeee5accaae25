import { inspect } from 'node:util'
import { isPlain } from './isPlain.ts'
import { scrub } from './scrub.ts'

/**
 * Ends a start or a command that failed with exit code 1: one readable sentence for what we foresaw,
 * the whole error for what we did not.
 */
export function failStart(error: unknown): never {
  const text = isPlain(error) ? error.message : `Dragoman could not go on. ${inspect(error)}`
  process.stderr.write(`${scrub(text)}\n`)
  process.exit(1)
}
