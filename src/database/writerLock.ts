import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import type { Client } from '@libsql/client'
import { DatabaseError } from './errors.ts'
import { holderPath, readHolder, writeHolder } from './writerLockHolder.ts'
import type { WriterLockHolder } from './writerLockHolder.ts'

export type WriterLock = {
  /** Gives the data folder free for the next process. */
  release: () => Promise<void>
}

/** `writer-lock-held`; `holder` says who, where it could be read. */
export class WriterLockHeldError extends DatabaseError {
  readonly holder: WriterLockHolder | undefined

  constructor(holder: WriterLockHolder | undefined, cause: unknown) {
    const who =
      holder === undefined
        ? ''
        : ` (process ${String(holder.pid)}, since ${holder.since}, ${holder.description})`
    super(
      'writer-lock-held',
      `Dragoman is already running on this data folder${who}. ` +
        'Stop it first, or choose another folder with DATA_DIR.',
      { cause },
    )
    this.holder = holder
  }
}

// A handle that nobody keeps would be closed by the garbage collector, and the lock with it.
const held = new Set<Client>()

async function lockFile(file: string): Promise<Client> {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    await client.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    throw error
  }
  return client
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/**
 * Makes this process the one that writes to `dataDir`: two would run jobs twice (payload-facts).
 *
 * The lock is SQLite's own lock on a small file of its own, so the kernel lifts it when the process
 * dies, however it dies: there is no stale lock to clean up. Who holds it stands beside it, in
 * `dragoman.lock.json`, for people and for commands that would rather talk to the running server.
 *
 * @param describe where the running server is found, for the sentence: its address.
 * @param address where commands on this machine reach it.
 * @throws {WriterLockHeldError} `writer-lock-held` when another process, or this one, holds it.
 */
export async function acquireWriterLock(
  dataDir: string,
  {
    describe,
    address,
    now = new Date(),
  }: { describe: string; address?: string | undefined; now?: Date },
): Promise<WriterLock> {
  await mkdir(dataDir, { recursive: true })
  let client: Client
  try {
    client = await lockFile(path.join(dataDir, 'dragoman.lock'))
  } catch (error) {
    if (!isBusy(error)) throw error
    throw new WriterLockHeldError(await readHolder(dataDir), error)
  }
  held.add(client)
  await writeHolder(dataDir, {
    pid: process.pid,
    since: now.toISOString(),
    description: describe,
    ...(address === undefined ? {} : { address }),
  })

  return {
    release: async () => {
      if (!held.delete(client)) return
      await rm(holderPath(dataDir), { force: true })
      // Closing alone keeps the lock until the garbage collector has been by.
      await client.execute('ROLLBACK')
      client.close()
    },
  }
}
