import { sql } from '@payloadcms/db-sqlite/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../endpoints/transaction.ts'
import { memoryRows, mongoSession, sqliteWriter } from './adapter.ts'

/**
 * Counts that a run has taken these entries, as often as each is named: one statement for each
 * number of times. When the entry was last changed stays as it is: use does not make it newer.
 */
export async function raiseUseCounts(args: {
  payload: Payload
  ids: readonly string[]
}): Promise<void> {
  const { payload, ids } = args
  if (ids.length === 0) return
  const memory = memoryRows(payload)
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (const [times, group] of byTimes(ids)) {
      if (memory.kind === 'sqlite') {
        const writer = await sqliteWriter(memory.db, req)
        // As JSON: any number of ids is one value.
        await writer.run(
          sql`UPDATE ${memory.table} SET use_count = coalesce(use_count, 0) + ${times}
              WHERE id IN (SELECT value FROM json_each(${JSON.stringify(group)}))`,
        )
      } else {
        const session = await mongoSession(memory.db, req)
        await memory.model.collection.updateMany(
          { _id: { $in: group as never[] } },
          { $inc: { useCount: times } },
          session ? { session } : {},
        )
      }
    }
  })
}

function byTimes(ids: readonly string[]): Map<number, string[]> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const groups = new Map<number, string[]>()
  for (const [id, times] of counts) groups.set(times, [...(groups.get(times) ?? []), id])
  return groups
}
