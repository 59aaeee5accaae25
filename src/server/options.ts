import { parseArgs } from 'node:util'
import { allParts, parseParts } from './parts.ts'
import type { Part } from './parts.ts'
import { StartError } from './StartError.ts'

export type ServerOptions = { parts: ReadonlySet<Part>; isDemo: boolean }

const usage = `--serve ${allParts.join(',')} (any of them; all by default) and --demo`

/** Reads the server's command line. Throws `StartError` for anything it does not know. Pure. */
export function readOptions(args: readonly string[]): ServerOptions {
  const { serve, demo } = parse(args)
  return { parts: parseParts(serve ?? allParts.join(',')), isDemo: demo ?? false }
}

function parse(args: readonly string[]): { serve?: string; demo?: boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: { serve: { type: 'string' }, demo: { type: 'boolean' } },
    }).values
  } catch (cause) {
    const message = `The command line is not understood. The server takes ${usage}.`
    throw new StartError({ code: 'unknown-option', message, cause })
  }
}
