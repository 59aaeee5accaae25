import type { Payload } from 'payload'

/** Whether requests can be answered, and if not, why. */
export type Readiness = { isReady: true } | { isReady: false; reason: string }

type Question = { payload: Payload; migrations: readonly { name: string }[] }

/** Which of the migrations shipped with this version the database has not seen. Pure. */
export function missingMigrations(
  shipped: readonly { name: string }[],
  applied: readonly unknown[],
): string[] {
  return shipped.map(({ name }) => name).filter((name) => !applied.includes(name))
}

/** Names of the migrations the database has seen. Throws when it does not answer or was never migrated. */
export async function readAppliedMigrations(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ name: string }>({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
  })
  return docs.map(({ name }) => name)
}

/** Asks the database, and compares its migrations with those of this version. Never throws. */
export async function checkReadiness({ payload, migrations }: Question): Promise<Readiness> {
  try {
    const missing = missingMigrations(migrations, await readAppliedMigrations(payload))
    if (missing.length === 0) return { isReady: true }
    const reason = `The database lacks ${missing.length} of ${migrations.length} migrations. Restart Dragoman, or run: npx dragoman migrate`
    return { isReady: false, reason }
  } catch (err) {
    payload.logger.error({ err, msg: 'The readiness check got no answer from the database.' })
    const reason =
      'The database does not answer, or was never migrated. See the log, or run: npx dragoman doctor'
    return { isReady: false, reason }
  }
}
