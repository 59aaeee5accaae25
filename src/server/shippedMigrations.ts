import type { Env } from '#src/env.ts'

/** The migrations shipped with this version for a kind of database, oldest first. */
export async function shippedMigrations(
  kind: Env['databaseKind'],
): Promise<readonly { name: string }[]> {
  const { migrations } =
    kind === 'sqlite'
      ? await import('#src/migrations/sqlite/index.ts')
      : await import('#src/migrations/mongodb/index.ts')
  return migrations
}
