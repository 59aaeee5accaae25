import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { PayloadRequest } from 'payload'
import { columnOf, memoryRows, mongoSession, sqliteWriter } from './adapter.ts'

/** The columns of a row's signature, by their names. */
type SignedRow = { id: string; columns: Record<string, number> }

/**
 * Writes signatures into rows that are there, in one statement and inside the request's transaction.
 * When an entry was last changed stays as it is.
 */
export async function writeSignatures(req: PayloadRequest, rows: readonly SignedRow[]) {
  const [first] = rows
  if (!first) return
  const memory = memoryRows(req.payload)
  const names = Object.keys(first.columns)
  if (memory.kind === 'sqlite') {
    const { db, table } = memory
    const writer = await sqliteWriter(db, req)
    const values = rows.map(({ id, columns }) => [id, ...names.map((name) => columns[name])])
    const sets = names.map(
      (name, at) => sql`${columnOf(table, name)} = json_extract(value, ${`$[${String(at + 1)}]`})`,
    )
    await writer.run(
      sql`UPDATE ${table} SET ${sql.join(sets, sql`, `)} FROM json_each(${JSON.stringify(values)})
          WHERE ${table}.id = json_extract(value, '$[0]')`,
    )
    return
  }
  const session = await mongoSession(memory.db, req)
  const changes = rows.map(({ id, columns }) => ({
    updateOne: { filter: { _id: id as never }, update: { $set: columns } },
  }))
  await memory.model.collection.bulkWrite(changes, session ? { session } : {})
}
