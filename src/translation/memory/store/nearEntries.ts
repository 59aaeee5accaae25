import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { NearEntry } from '../nearest.ts'
import { columnOf, type MemoryRows } from './adapter.ts'

/** A sentence of the memory, to be scored. */
type NearSource = Pick<NearEntry, 'id' | 'source'>

/**
 * The sentences of these rows, but for those that were superseded; in no order.
 * @param rows as `bucketsOf` gives them
 */
export async function sourcesOf(
  memory: MemoryRows,
  rows: readonly (string | number)[],
): Promise<NearSource[]> {
  if (rows.length === 0) return []
  if (memory.kind === 'sqlite') {
    const { db, table } = memory
    // As JSON: any number of row numbers is one value.
    return db.drizzle.all<NearSource>(
      sql`SELECT id, source FROM ${table} WHERE rowid IN (SELECT value FROM json_each(${JSON.stringify(rows)}))
          AND ${columnOf(table, 'supersededAt')} IS NULL`,
    )
  }
  const found = await memory.model.collection
    .find({ _id: { $in: rows as never[] }, supersededAt: null })
    .project<{ _id: unknown; source: string }>({ source: 1 })
    .toArray()
  return found.map(({ _id, source }) => ({ id: String(_id), source }))
}

const NEAR_FIELDS = [
  'id',
  'source',
  'target',
  'origin',
  'status',
  'provider',
  'updatedAt',
] as const satisfies (keyof NearEntry)[]

/** What a match says of each of these entries, by their ids; in no order. */
export async function nearEntries(
  memory: MemoryRows,
  ids: readonly string[],
): Promise<NearEntry[]> {
  if (ids.length === 0) return []
  if (memory.kind === 'sqlite') {
    const { db, table } = memory
    const fields = NEAR_FIELDS.map(
      (name) => sql`${columnOf(table, name)} AS ${sql.identifier(name)}`,
    )
    return db.drizzle.all<NearEntry>(
      sql`SELECT ${sql.join(fields, sql`, `)} FROM ${table}
          WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    )
  }
  const found = await memory.model.collection.find({ _id: { $in: ids as never[] } }).toArray()
  return found.map((row) => asNear(row as unknown as MongoRow))
}

type MongoRow = Omit<NearEntry, 'id' | 'updatedAt'> & { _id: string; updatedAt: Date }

const asNear = ({ _id, source, target, origin, status, provider, updatedAt }: MongoRow) => ({
  id: _id,
  source,
  target,
  origin,
  status,
  provider,
  updatedAt: updatedAt.toISOString(),
})
