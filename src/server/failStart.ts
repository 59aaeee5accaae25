import type { Logger } from './logger.ts'

const ours = new Set(['EnvError', 'StartError', 'DatabaseError', 'ProviderChoiceError'])

/** True for an error whose sentence is all a person needs; recognised by name across bundles. */
export const isPlain = (error: unknown): error is Error =>
  error instanceof Error && ours.has(error.name)

/**
 * Ends a start that failed with exit code 1: one readable sentence for what we foresaw, the whole
 * error in the log for what we did not.
 */
export function failStart(error: unknown, { logger }: { logger?: Logger | undefined } = {}): never {
  if (isPlain(error)) process.stderr.write(`${error.message}\n`)
  else if (logger) logger.fatal({ err: error, msg: 'Dragoman could not go on.' })
  else process.stderr.write(`Dragoman could not go on: ${String(error)}\n`)
  process.exit(1)
}
