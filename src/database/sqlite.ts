import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { makeWritesAtomic } from './atomicWrites.ts'
import { DatabaseError } from './errors.ts'
import { indexLocalesByDocument } from './localeIndexes.ts'
import { migrateSqlite } from './sqliteMigrations.ts'
import type { SqliteMigrations } from './sqliteMigrations.ts'
import { openWriterConnection } from './writerConnection.ts'
import { createWriterTransactions } from './writerTransactions.ts'
import type { WriterLimits, WriterTransactions } from './writerTransactions.ts'

export type AtomicSqliteOptions = {
  /** `file:` and an absolute path. */
  url: string
  migrationDir: string
  /** Applied on every connect, whatever NODE_ENV says. */
  migrations?: SqliteMigrations
  /** Only for throw-away tests: makes the tables from the config, without migrations. */
  push?: boolean
  limits?: Partial<WriterLimits>
}

const BUSY_TIMEOUT_MS = 5000
const DEFAULT_LIMITS: WriterLimits = { waitMs: 15_000, abandonedAfterMs: 60_000 }

/** The commands that make or undo migrations set this; they must find the database as it is. */
const isMigrationCommand = (): boolean => process.env.PAYLOAD_MIGRATING === 'true'

/**
 * Payload's SQLite adapter, made atomic: one writing connection per process under a lock, and a
 * read-only connection for everything outside a transaction (WAL, so readers never wait and never
 * see half a save). See README.md in this folder.
 *
 * @throws from its methods `writer-busy`, `transaction-undone`, `commit-failed`, `database-closed`;
 * on connect also `migration-failed`, `database-was-pushed`.
 */
export function atomicSqliteAdapter({
  url,
  migrationDir,
  migrations,
  push = false,
  limits,
}: AtomicSqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const inner = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    busyTimeout: BUSY_TIMEOUT_MS,
    wal: true,
    migrationDir,
    push,
  })

  const wrap = (adapter: SQLiteAdapter): void => {
    let writer: WriterTransactions | undefined
    const openWriter = (): WriterTransactions => {
      if (writer !== undefined) return writer
      throw new DatabaseError('database-closed', 'The database is not open; nothing was written.')
    }

    makeWritesAtomic({ adapter, transactions: openWriter })
    indexLocalesByDocument(adapter)

    adapter.beginTransaction = () => openWriter().begin()
    adapter.commitTransaction = async (id) => {
      const transactionID = await id
      await writer?.commit(String(transactionID))
    }
    adapter.rollbackTransaction = async (id) => {
      const transactionID = await id
      await writer?.rollback(String(transactionID))
    }

    adapter.migrate = (args) =>
      migrateSqlite({ adapter, transactions: openWriter(), migrations: args?.migrations })
    for (const name of ['migrateDown', 'migrateRefresh', 'migrateReset'] as const) {
      const original = adapter[name].bind(adapter)
      adapter[name] = () => openWriter().withoutForeignKeys(original)
    }

    const connect = adapter.connect?.bind(adapter)
    adapter.connect = async (options) => {
      await connect?.(options)
      writer ??= createWriterTransactions({
        connection: await openWriterConnection({
          url,
          busyTimeoutMs: BUSY_TIMEOUT_MS,
          schema: adapter.schema,
        }),
        sessions: adapter.sessions,
        limits: { ...DEFAULT_LIMITS, ...limits },
      })
      // From here on this connection only reads: a write that slipped past the wrapper fails loudly.
      await adapter.client.execute('PRAGMA query_only = ON')
      if (migrations === undefined || isMigrationCommand()) return
      await migrateSqlite({ adapter, transactions: writer, migrations })
    }

    const destroy = adapter.destroy?.bind(adapter)
    adapter.destroy = async () => {
      const closing = writer
      writer = undefined
      await closing?.close()
      const { client } = adapter
      await destroy?.()
      client.close()
      // The adapter opens a new one on the next connect only when there is none.
      Reflect.deleteProperty(adapter, 'client')
    }

    const dropDatabase = adapter.dropDatabase.bind(adapter)
    adapter.dropDatabase = async (args) => {
      await adapter.client.execute('PRAGMA query_only = OFF')
      await dropDatabase(args)
      if (writer !== undefined) await adapter.client.execute('PRAGMA query_only = ON')
    }
  }

  return {
    ...inner,
    init: (args) => {
      const adapter = inner.init(args)
      wrap(adapter)
      return adapter
    },
  }
}
