import { buildConfig } from 'payload'
import type { CollectionConfig, GlobalConfig, SanitizedConfig } from 'payload'
import { databaseAdapter } from '#src/database/choose.ts'
import type { DatabaseOptions } from '#src/database/choose.ts'
import { uuidDocumentIds } from '#src/database/documentIds.ts'
import { atomicSqliteAdapter } from '#src/database/sqlite.ts'
import type { WriterLimits } from '#src/database/writerTransactions.ts'
import { isMongoUri } from '#src/database/uri.ts'

export type ThrowAwayOptions = {
  uri: string
  collections: CollectionConfig[]
  globals?: GlobalConfig[]
  /** Shorter limits for the SQLite writer, so that a test of them need not last. */
  limits?: Partial<WriterLimits>
  /** Makes the tables by these instead of by push. */
  migrations?: DatabaseOptions['migrations']
  /** False when the tables are there already (a second process on the same database). */
  push?: boolean
}

/** A small Payload config around a few collections, in English and French, on tables made by push. */
export function throwAwayConfig({
  uri,
  collections,
  globals = [],
  limits,
  migrations,
  push = migrations === undefined,
}: ThrowAwayOptions): Promise<SanitizedConfig> {
  // Payload pushes a schema once per process and takes a second database for the same one.
  process.env['PAYLOAD_FORCE_DRIZZLE_PUSH'] = 'true'
  const db = isMongoUri(uri)
    ? databaseAdapter({ uri, migrations })
    : atomicSqliteAdapter({
        url: uri,
        migrationDir: '/nowhere',
        migrations: migrations?.sqlite,
        push,
        limits,
      })

  return buildConfig({
    // Payload adds collections of its own to the array that it is given.
    collections: [...collections],
    db,
    globals: [...globals],
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: false },
    logger: { options: { level: 'silent' } },
    plugins: [uuidDocumentIds(uri)],
    secret: 'a-secret-for-tests-that-guards-nothing',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}
