import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { DatabaseError } from './errors.ts'
import { withLease } from './withLease.ts'

const TTL_MS = 30_000
const ASK_AGAIN_MS = 250
const PATIENCE_MS = 10 * 60_000

/**
 * Runs `migrate` in one process at a time; the others wait their turn and then find nothing to do.
 * Needs the collection `leases`.
 *
 * @throws `migration-failed` when it fails, or when another process holds the lease for ten minutes.
 */
export async function migrateUnderLease({
  payload,
  migrate,
  clock = () => new Date(),
}: {
  payload: Payload
  migrate: () => Promise<void>
  clock?: () => Date
}): Promise<void> {
  const owner = randomUUID()
  const deadline = clock().getTime() + PATIENCE_MS

  while (clock().getTime() < deadline) {
    const outcome = await withLease({
      payload,
      key: 'migrations',
      owner,
      ttlMs: TTL_MS,
      clock,
      run: async () => {
        try {
          await migrate()
        } catch (cause) {
          throw new DatabaseError(
            'migration-failed',
            'The database could not be brought up to date; see the cause below.',
            { cause },
          )
        }
      },
    })
    if (outcome.held) return
    await wait(ASK_AGAIN_MS)
  }
  throw new DatabaseError(
    'migration-failed',
    'Another process has been migrating this database for ten minutes. Stop it, then start again.',
  )
}
