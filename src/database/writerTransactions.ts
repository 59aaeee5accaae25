import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { DatabaseError } from './errors.ts'
import { createMutex } from './mutex.ts'
import type { Release } from './mutex.ts'
import type { WriterConnection } from './writerConnection.ts'

export type WriterLimits = {
  /** How long a transaction may wait for the one before it, in milliseconds. */
  waitMs: number
  /** A transaction without a statement for this long, in whose way others stand, is undone. */
  abandonedAfterMs: number
}

export type WriterTransactions = {
  /** The writer. Outside a transaction of its caller it must not be used. */
  db: WriterConnection['db']
  /**
   * Without `isDurable` the commit does not wait for the disk: a power cut may take the last such
   * transactions away, a killed process none. The next durable commit makes them last, too.
   */
  begin: (options?: { isDurable: boolean }) => Promise<string>
  commit: (id: string) => Promise<void>
  rollback: (id: string) => Promise<void>
  /** Throws `transaction-undone` when the transaction was rolled back: nothing more may join it. */
  assertNotUndone: (id: string) => void
  /** Runs `work` with foreign keys off in every transaction begun meanwhile (for migrations). */
  withoutForeignKeys: <T>(work: () => Promise<T>) => Promise<T>
  /** Waits for the transaction under way, then closes the connection. */
  close: () => Promise<void>
}

type Sessions = SQLiteAdapter['sessions']
type Current = { id: string; release: Release; hasForeignKeysOff: boolean }

/**
 * Payload types the db of a session as drizzle's transaction class. Its code only uses what the
 * database class has too, and its own fallback hands out exactly that (`getTransaction`).
 */
const asSessionDb = (db: WriterConnection['db']): Sessions[string]['db'] =>
  db as unknown as Sessions[string]['db']

const REMEMBERED_UNDONE = 1000

/**
 * Transactions on the one writing connection, one after the other.
 *
 * @param sessions the adapter's register, where Payload looks transactions up by id.
 */
export function createWriterTransactions({
  connection,
  sessions,
  limits,
  clock = Date.now,
}: {
  connection: WriterConnection
  sessions: Sessions
  limits: WriterLimits
  clock?: () => number
}): WriterTransactions {
  const undone = new Set<string>()
  let current: Current | undefined
  let wantsForeignKeysOff = false
  let isWaiting = true
  let isClosed = false

  const busy = (): Error =>
    new DatabaseError(
      'writer-busy',
      `The database writer was not free for ${String(limits.waitMs)} ms. SQLite has one writer. ` +
        'Most likely a hook or an endpoint writes inside another write without passing `req`: it ' +
        'then waits for the transaction that waits for it. Pass `req` in every nested call.',
    )

  const mutex = createMutex({ timeoutMs: limits.waitMs, onTimeout: busy })

  const rememberUndone = (id: string): void => {
    undone.add(id)
    const [oldest] = undone
    if (undone.size > REMEMBERED_UNDONE && oldest !== undefined) undone.delete(oldest)
  }

  const finish = async (transaction: Current): Promise<void> => {
    current = undefined
    try {
      if (transaction.hasForeignKeysOff) await connection.execute('PRAGMA foreign_keys = ON')
    } finally {
      transaction.release()
    }
  }

  const undo = async (transaction: Current): Promise<void> => {
    rememberUndone(transaction.id)
    try {
      await connection.execute('ROLLBACK')
    } catch (error) {
      // SQLite ends the transaction itself on some errors (a full disk, say).
      if (!String(error).includes('no transaction is active')) throw error
    } finally {
      await finish(transaction)
    }
  }

  /** The transaction under this id, taken out of the register so that nothing joins it any more. */
  const take = (id: string): Current | undefined => {
    if (current?.id !== id || sessions[id] === undefined) return undefined
    Reflect.deleteProperty(sessions, id)
    return current
  }

  const rollback = async (id: string): Promise<void> => {
    const transaction = take(id)
    if (transaction !== undefined) await undo(transaction)
  }

  const assertNotUndone = (id: string): void => {
    if (!undone.has(id)) return
    throw new DatabaseError(
      'transaction-undone',
      'This write belongs to a transaction that was rolled back, so it was not made. Something ' +
        'else in the same request failed or stood still for too long; nothing of it was saved. ' +
        'Try again.',
    )
  }

  /** The last step but one of SQLite's recipe for changing tables (lang_altertable, 7). */
  const assertForeignKeys = async (): Promise<void> => {
    const { rows } = await connection.execute('PRAGMA foreign_key_check')
    if (rows.length === 0) return
    throw new Error(`${String(rows.length)} rows would point at rows that do not exist.`)
  }

  const commit = async (id: string): Promise<void> => {
    const transaction = take(id)
    if (transaction === undefined) {
      // Payload commits twice at times, which is harmless; a commit after a rollback is a lost write.
      assertNotUndone(id)
      return
    }
    try {
      if (transaction.hasForeignKeysOff) await assertForeignKeys()
      await connection.execute('COMMIT')
    } catch (cause) {
      await undo(transaction)
      throw new DatabaseError(
        'commit-failed',
        'The database could not save the change; nothing of it was kept. Look for a full disk or ' +
          'another program that holds the database file, then try again.',
        { cause },
      )
    }
    await finish(transaction)
  }

  /** Undoes a transaction that nobody works on any more, so that one leak cannot stop all writes. */
  const undoAbandoned = async (): Promise<void> => {
    if (current === undefined) return
    if (clock() - connection.lastUsedAt() >= limits.abandonedAfterMs) await rollback(current.id)
  }

  const acquire = async (): Promise<Release> => {
    try {
      return await mutex.acquire()
    } catch (error) {
      await undoAbandoned()
      throw error
    }
  }

  /** Without effect inside a transaction, too. The connection is opened with FULL. */
  const waitForDisk = async (isDurable: boolean): Promise<void> => {
    if (isDurable === isWaiting) return
    await connection.execute(`PRAGMA synchronous = ${isDurable ? 'FULL' : 'NORMAL'}`)
    isWaiting = isDurable
  }

  const begin: WriterTransactions['begin'] = async ({ isDurable } = { isDurable: true }) => {
    // libsql works synchronously: without this a long run of writes would let no timer and no
    // request have its turn (a lease would not be renewed).
    await nextTurn()
    const release = await acquire()
    const hasForeignKeysOff = wantsForeignKeysOff
    try {
      if (isClosed) throw new DatabaseError('database-closed', 'The database has been closed.')
      // Without effect inside a transaction, hence before it.
      if (hasForeignKeysOff) await connection.execute('PRAGMA foreign_keys = OFF')
      await waitForDisk(isDurable)
      await connection.execute('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    const id = randomUUID()
    current = { id, release, hasForeignKeysOff }
    sessions[id] = {
      db: asSessionDb(connection.db),
      resolve: () => commit(id),
      reject: () => rollback(id),
    }
    return id
  }

  return {
    db: connection.db,
    begin,
    commit,
    rollback,
    assertNotUndone,
    withoutForeignKeys: async (work) => {
      wantsForeignKeysOff = true
      try {
        return await work()
      } finally {
        wantsForeignKeysOff = false
      }
    },
    close: async () => {
      if (isClosed) return
      let release: Release | undefined
      try {
        release = await acquire()
      } catch {
        // Whoever did not finish in time is taken back below, as in a crash. Closing alone would
        // keep SQLite's lock until the garbage collector has been by.
      }
      isClosed = true
      release?.()
      if (current !== undefined) await rollback(current.id)
      connection.close()
    },
  }
}
