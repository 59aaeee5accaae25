import { createClient } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SqliteMigrations } from '#src/database/sqliteMigrations.ts'
import { bootPayload } from '#tests/helpers/database/bootPayload.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'

type Migration = SqliteMigrations[number]

/** A migration as drizzle-kit writes them: one statement after the other. */
const migration = (name: string, ...statements: string[]): Migration => ({
  name,
  up: async ({ db }: MigrateUpArgs) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
})

const first = migration(
  '001_tables',
  `CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric,
     updated_at text, created_at text)`,
  'CREATE TABLE parents (id text PRIMARY KEY)',
  'CREATE TABLE children (id text, parent text REFERENCES parents(id) ON DELETE CASCADE)',
  "INSERT INTO parents VALUES ('p')",
  "INSERT INTO children VALUES ('c', 'p')",
)

const recreated = migration(
  '002_recreate',
  'PRAGMA foreign_keys=OFF',
  'CREATE TABLE __new_parents (id text PRIMARY KEY, name text)',
  'INSERT INTO __new_parents (id) SELECT id FROM parents',
  'DROP TABLE parents',
  'ALTER TABLE __new_parents RENAME TO parents',
  'PRAGMA foreign_keys=ON',
)

describe('migrations of SQLite', () => {
  let database: FreshDatabase

  beforeEach(async () => {
    database = await freshDatabase()
  })

  afterEach(() => database.cleanup())

  const start = async (...sqlite: Migration[]): Promise<void> => {
    const config = throwAwayConfig({ uri: database.uri, collections: [], migrations: { sqlite } })
    await (await bootPayload(config)).destroy()
  }

  const rows = async (query: string): Promise<unknown[]> => {
    const client = createClient({ url: database.uri })
    const result = await client.execute(query)
    client.close()
    return result.rows.map((row) => ({ ...row }))
  }

  const applied = (): Promise<unknown[]> =>
    rows('SELECT name, batch FROM payload_migrations ORDER BY name')

  it('are applied by the start, each once, in any mode', async () => {
    await start(first)
    await start(first)
    expect(await applied()).toEqual([{ name: '001_tables', batch: 1 }])
    await start(first, recreated)
    expect(await applied()).toEqual([
      { name: '001_tables', batch: 1 },
      { name: '002_recreate', batch: 2 },
    ])
  })

  it('keep the rows that hang on a table made anew', async () => {
    await start(first, recreated)
    expect(await rows('SELECT id, parent FROM children')).toEqual([{ id: 'c', parent: 'p' }])
  })

  it('take back all of a step that fails, and say which', async () => {
    const failing = migration('003_fails', 'CREATE TABLE half (id text)', 'SELECT * FROM nowhere')
    await expect(start(first, failing)).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining('003_fails') as unknown,
    })
    expect(await applied()).toEqual([{ name: '001_tables', batch: 1 }])
    expect(await rows("SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([])
  })

  it('refuse a step that would leave rows pointing at nothing', async () => {
    await expect(
      start(first, migration('003_orphans', 'DELETE FROM parents')),
    ).rejects.toMatchObject({ code: 'migration-failed' })
    expect(await rows('SELECT id FROM parents')).toEqual([{ id: 'p' }])
  })

  it('refuse a database whose tables were made by development mode', async () => {
    await start(first)
    await rows("INSERT INTO payload_migrations (id, name, batch) VALUES ('x', 'dev', -1)")
    await expect(start(first, recreated)).rejects.toMatchObject({ code: 'database-was-pushed' })
  })
})
