import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongodbAdapter } from './mongodb.ts'
import type { MongodbMigrations } from './mongodb.ts'
import { atomicSqliteAdapter } from './sqlite.ts'
import type { SqliteMigrations } from './sqliteMigrations.ts'
import { databaseKind } from './uri.ts'

const MIGRATIONS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../migrations')

export type DatabaseOptions = {
  /** `file:` and an absolute path, or `mongodb://…`, `mongodb+srv://…`. */
  uri: string
  /** The lists exported by `src/migrations/{sqlite,mongodb}/index.ts`; applied on connect. */
  migrations?: { sqlite?: SqliteMigrations; mongodb?: MongodbMigrations }
  /** Only for throw-away tests on SQLite: makes tables from the config instead of migrations. */
  push?: boolean
}

/**
 * Payload's database for a URI. Each database has its own folder of migrations, because both
 * adapters would write into one index. Use it with the plugin `uuidDocumentIds(uri)`.
 *
 * @throws `database-uri-unknown`
 */
export function databaseAdapter({
  uri,
  migrations,
  push,
}: DatabaseOptions): ReturnType<typeof atomicSqliteAdapter> | ReturnType<typeof mongodbAdapter> {
  const kind = databaseKind(uri)
  const migrationDir = path.join(MIGRATIONS, kind)
  return kind === 'sqlite'
    ? atomicSqliteAdapter({ url: uri, migrationDir, migrations: migrations?.sqlite, push })
    : mongodbAdapter({ url: uri, migrationDir, migrations: migrations?.mongodb })
}
