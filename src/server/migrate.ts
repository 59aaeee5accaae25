import type { Migration, Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { migrateUnderLease } from '#src/database/migrateUnderLease.ts'
import { missingMigrations, readAppliedMigrations } from './readiness.ts'

type Kind = Env['databaseKind']

/** The migrations shipped with this version for a kind of database, oldest first. */
export async function shippedMigrations(kind: Kind): Promise<Migration[]> {
  // Two imports, so that a process reads only its own, and tools can follow both.
  const { migrations } =
    kind === 'sqlite'
      ? await import('#src/migrations/sqlite/index.ts')
      : await import('#src/migrations/mongodb/index.ts')
  return migrations
}

type Work = { payload: Payload; kind: Kind; migrations: Migration[] }

/**
 * Brings the database to this version, in every mode and not only in production, where Payload
 * would do it by itself and in all processes at once. On MongoDB under a lease; on SQLite the
 * writer lock of the data folder is enough, and the leases' table may not exist yet.
 */
export async function migrateDatabase({ payload, kind, migrations }: Work): Promise<void> {
  const migrate = (): Promise<void> => payload.db.migrate({ migrations })
  if (kind === 'sqlite') await migrate()
  else if (await isBehind({ payload, migrations })) await migrateUnderLease({ payload, migrate })
}

async function isBehind({ payload, migrations }: Omit<Work, 'kind'>): Promise<boolean> {
  return missingMigrations(migrations, await readAppliedMigrations(payload)).length > 0
}
