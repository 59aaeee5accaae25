import { createLocalReq, readMigrationFiles } from 'payload'
import type { Payload } from 'payload'
import type { sqliteAdapter, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { DatabaseError } from './errors.ts'
import type { WriterTransactions } from './writerTransactions.ts'

export type SqliteMigrations = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>

type Applied = { names: Set<string>; lastBatch: number }

async function readApplied({
  adapter,
  payload,
}: {
  adapter: SQLiteAdapter
  payload: Payload
}): Promise<Applied> {
  const { rows } = await adapter.client.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (rows.length === 0) return { names: new Set(), lastBatch: 0 }

  const { docs } = await payload.find({ collection: 'payload-migrations', limit: 0 })
  if (docs.some(({ batch }) => batch === -1)) {
    throw new DatabaseError(
      'database-was-pushed',
      'The tables of this database were made by development mode (push), not by migrations, so ' +
        'migrations cannot be applied to it. Start with an empty DATA_DIR, or restore a backup.',
    )
  }
  return {
    names: new Set(docs.map(({ name }) => name).filter((name) => typeof name === 'string')),
    lastBatch: Math.max(0, ...docs.map(({ batch }) => batch ?? 0)),
  }
}

/**
 * Applies the migrations that this database does not have, each in a transaction of its own.
 *
 * Generated migrations switch foreign keys off *inside* the transaction, where SQLite ignores it:
 * recreating a table would then delete every row that hangs on it. So they are off before, and
 * checked before the commit. Payload's own runner also ends the process on an error; this one throws `migration-failed` (nothing of that migration is kept) or
 * `database-was-pushed`.
 *
 * @param migrations as exported by `src/migrations/sqlite/index.ts`; read from `migrationDir` when
 * left out.
 */
export async function migrateSqlite({
  adapter,
  transactions,
  migrations,
}: {
  adapter: SQLiteAdapter
  transactions: WriterTransactions
  migrations?: SqliteMigrations
}): Promise<void> {
  const { payload } = adapter
  const wanted = migrations ?? (await readMigrationFiles({ payload }))
  const applied = await readApplied({ adapter, payload })
  const batch = applied.lastBatch + 1

  for (const migration of wanted.filter(({ name }) => !applied.names.has(name))) {
    payload.logger.info({ msg: `Migrating the database: ${migration.name}` })
    await transactions.withoutForeignKeys(async () => {
      const id = await transactions.begin()
      try {
        const req = await createLocalReq({ req: { transactionID: id } }, payload)
        await migration.up({ db: transactions.db, payload, req })
        await payload.create({
          collection: 'payload-migrations',
          data: { name: migration.name, batch },
          req,
        })
        await transactions.commit(id)
      } catch (cause) {
        await transactions.rollback(id)
        throw new DatabaseError(
          'migration-failed',
          `The database could not be brought up to date (migration ${migration.name}). Nothing ` +
            'of this step was kept. Keep a copy of DATA_DIR, and report the cause below.',
          { cause },
        )
      }
    })
  }
}
