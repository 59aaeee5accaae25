import type { Payload } from 'payload'
import { loadLexicalSteadily } from './imports/loadLexicalSteadily.ts'
import { isPlain } from './isPlain.ts'
import { StartError } from './StartError.ts'

// Payload's own sign to an adapter that the database must be found as it is (see src/database).
const leaveAsItIs = 'PAYLOAD_MIGRATING'

/**
 * Connects and brings the database to this version: in every mode, and on MongoDB in one process at
 * a time. The data folder must be claimed before (see `claimDataFolder`). Throws `StartError`, or an
 * error of the database layer with its own sentence.
 */
export const openDatabase = (): Promise<Payload> => connect()

/** Connects and changes nothing, for commands that only read. Throws as `openDatabase` does. */
export function openForReading(): Promise<Payload> {
  process.env[leaveAsItIs] = 'true'
  return connect()
}

async function connect(): Promise<Payload> {
  loadLexicalSteadily()
  try {
    // Imported late: the configuration reads the environment, which the start has settled by now, and
    // a command that ends before this line should not wait for Payload to load.
    const { getPayload } = await import('payload')
    const { default: config } = await import('#src/payload.config.ts')
    return await getPayload({ config })
  } catch (cause) {
    if (isPlain(cause) || !isConnectionError(cause)) throw cause
    const message = 'The database does not answer. Check DATABASE_URI, and that the database runs.'
    throw new StartError({ code: 'database-unreachable', message, cause })
  }
}

/** Both adapters give the same words to whatever went wrong while connecting. */
const isConnectionError = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('cannot connect to')
