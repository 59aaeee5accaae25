import { resolve } from 'node:path'
import { readCommandLine } from '../lib/commandLine.mjs'
import { Failure } from '../lib/failure.mjs'
import { inRoot } from '../lib/paths.mjs'

/** How one starts the demo with options. */
export const COMMAND = 'npm run demo --'

export const HELP = `Starts Dragoman with the demo: two summits in four languages.

  ${COMMAND} [options]

  --port 4000           where it listens (PORT; 3000)
  --data /some/folder   where its database and pictures are kept (DATA_DIR; ./data/demo)
  --fresh               begins anew: deletes the demo's own files in that folder first
  --help                shows this
`

function readPort(text) {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Failure(`"${text}" is no port: choose a number from 1 to 65535, such as 4000.`, {
    code: 'usage',
    exitCode: 2,
  })
}

/**
 * What the command line and the environment ask for; the command line wins.
 * @param {{ args: string[], env: Record<string, string | undefined>, folder: string }} input
 *   folder: relative paths start here
 * @returns {{ help: boolean, fresh: boolean, port: number, dataDir: string }}
 */
export function readDemoOptions({ args, env, folder }) {
  const { port, data, fresh, help } = readCommandLine({
    args,
    command: COMMAND,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      fresh: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const dataDir = data ?? env.DATA_DIR
  return {
    help: help ?? false,
    fresh: fresh ?? false,
    port: readPort(port ?? (env.PORT || '3000')),
    dataDir: dataDir ? resolve(folder, dataDir) : inRoot('data', 'demo'),
  }
}
