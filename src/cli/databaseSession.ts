import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { loadEnv } from '#src/env.ts'
import type { Env } from '#src/env.ts'
import { claimDataFolder } from '#src/server/claimDataFolder.ts'
import { databaseFile } from '#src/server/dataFolder.ts'
import { openDatabase, openForReading } from '#src/server/openDatabase.ts'
import { StartError } from '#src/server/StartError.ts'

/**
 * Runs a command that writes: alone on the data folder, on a database of this version. While the
 * server runs on SQLite it stops with the lock's sentence: there is one writing process.
 */
export async function whileWriting<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const env = loadEnv()
  const folder = await claimDataFolder(env)
  try {
    const payload = await openDatabase()
    return await work(payload).finally(() => payload.destroy())
  } finally {
    await folder.release()
  }
}

/**
 * Runs a command that only reads: beside a running server too, and changes nothing. Throws
 * `StartError` where there is no database yet.
 */
export async function whileReading<T>(
  work: (around: { payload: Payload; env: Env }) => Promise<T>,
): Promise<T> {
  const env = loadEnv()
  if (env.databaseKind === 'sqlite' && !existsSync(databaseFile(env))) {
    const message = 'There is no database yet. Start Dragoman, or run: npx dragoman migrate'
    throw new StartError({ code: 'no-database', message })
  }
  const payload = await openForReading()
  return work({ payload, env }).finally(() => payload.destroy())
}
