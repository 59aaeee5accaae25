import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableColumns, sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'

export const MEMORY = 'translation-memory'

const isMongo = (db: BaseDatabaseAdapter): db is MongooseAdapter => db.name === 'mongoose'
const isSqlite = (db: BaseDatabaseAdapter): db is SQLiteAdapter => db.name === 'sqlite'

/**
 * The memory's rows in the database itself. Payload's own methods take a row at a time and cannot
 * count or cut a union: what is done for thousands of rows, or in milliseconds, is said to the
 * database directly, here and in the files beside this one only.
 */
export type MemoryRows =
  | { kind: 'sqlite'; db: SQLiteAdapter; table: SQLiteTable }
  | { kind: 'mongodb'; db: MongooseAdapter; model: MongooseAdapter['collections'][string] }

export function memoryRows(payload: Payload): MemoryRows {
  // Both adapters extend Payload's own type of it, each in its way; which one it is says its name.
  const db = payload.db as unknown as BaseDatabaseAdapter
  const unknown = () => new Error(`The memory cannot be kept on the database “${db.name}”.`)
  if (isSqlite(db)) {
    const table = (db.tables as Record<string, SQLiteTable>)['translation_memory']
    if (!table) throw unknown()
    return { kind: 'sqlite', db, table }
  }
  const model = isMongo(db) ? db.collections[MEMORY] : undefined
  if (!isMongo(db) || !model) throw unknown()
  return { kind: 'mongodb', db, model }
}

/** A field's column by its name in the database. */
export function columnOf(table: SQLiteTable, field: string): SQL {
  return sql`${sql.identifier(getTableColumns(table)[field]?.name ?? field)}`
}

/** SQLite's writing connection, inside the request's transaction; the other one only reads. */
export async function sqliteWriter(
  db: SQLiteAdapter,
  req: PayloadRequest,
): Promise<SQLiteAdapter['drizzle']> {
  const session = db.sessions[String(await req.transactionID)]
  if (!session) throw new Error('The memory is written inside a transaction.')
  // Typed for every database there is; what is in it is the writer (writerTransactions.ts).
  return session.db as unknown as SQLiteAdapter['drizzle']
}

/** The session of the request's transaction; undefined on a server that has none. */
export async function mongoSession(db: MongooseAdapter, req: PayloadRequest) {
  const id = await req.transactionID
  return id === undefined ? undefined : db.sessions[id]
}
