import { createClient } from '@libsql/client'
import type { Client, ResultSet } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

export type WriterConnection = {
  db: SQLiteAdapter['drizzle']
  execute: (statement: string) => Promise<ResultSet>
  /** Milliseconds since the epoch at which a statement last ran on this connection. */
  lastUsedAt: () => number
  close: () => void
}

/**
 * Opens the one connection that writes. It gets its own `busy_timeout`, because the adapter sets
 * that on its first connection only (payload-facts, "SQLite").
 *
 * @param schema the adapter's drizzle schema, as it is after `init`.
 * @param busyTimeoutMs how long SQLite itself waits for another process (a backup, say).
 */
export async function openWriterConnection({
  url,
  busyTimeoutMs,
  schema,
  clock = Date.now,
}: {
  url: string
  busyTimeoutMs: number
  schema: SQLiteAdapter['schema']
  clock?: () => number
}): Promise<WriterConnection> {
  const client: Client = createClient({ url })
  let usedAt = clock()
  const execute = async (statement: string): Promise<ResultSet> => {
    usedAt = clock()
    return client.execute(statement)
  }

  try {
    await execute(`PRAGMA busy_timeout = ${String(busyTimeoutMs)}`)
    // FULL: a commit that was reported survives a power cut. It costs 0.4 ms a commit.
    await execute('PRAGMA synchronous = FULL')
  } catch (error) {
    client.close()
    throw error
  }

  // drizzle's logger hook sees every statement: it tells working transactions from forgotten ones.
  const logQuery = (): void => {
    usedAt = clock()
  }

  return {
    db: drizzle(client, { schema, logger: { logQuery } }),
    execute,
    lastUsedAt: () => usedAt,
    close: () => {
      client.close()
    },
  }
}
