import { getPayload } from 'payload'
import type { Migration, Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { migrateDatabase, shippedMigrations } from './migrate.ts'
import { StartError } from './StartError.ts'

export type OpenDatabase = { payload: Payload; migrations: Migration[] }

/**
 * Connects and brings the database to this version. The data folder must be claimed before (see
 * `claimDataFolder`). Throws `StartError`, or an error of the database layer with its own sentence.
 */
export async function openDatabase({ databaseKind: kind }: Env): Promise<OpenDatabase> {
  const payload = await connect()
  const migrations = await shippedMigrations(kind)
  await migrateDatabase({ payload, kind, migrations })
  return { payload, migrations }
}

/** Connects and changes nothing, for commands that only read. Throws `StartError`. */
export async function connect(): Promise<Payload> {
  // Imported late: the configuration reads the environment, which the start has settled by now.
  const { default: config } = await import('#src/payload.config.ts')
  try {
    return await getPayload({ config })
  } catch (cause) {
    const message = 'The database does not answer. Check DATABASE_URI, and that the database runs.'
    throw new StartError({ code: 'database-unreachable', message, cause })
  }
}
