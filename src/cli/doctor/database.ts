import { existsSync } from 'node:fs'
import type { Env } from '#src/env.ts'
import { readHolder } from '#src/database/writerLockHolder.ts'
import { databaseFile, databaseFolder } from '#src/server/dataFolder.ts'
import { shippedMigrations } from '#src/server/shippedMigrations.ts'
import { openForReading } from '#src/server/openDatabase.ts'
import { checkReadiness } from '#src/server/readiness.ts'
import type { Payload } from 'payload'
import type { Finding } from './examine.ts'

/** What is examined while the database is open; without one, `payload` is undefined. */
type Beyond = (env: Env, payload: Payload | undefined) => Promise<Finding[]>

/**
 * Whether the database answers and is of this version, on SQLite also who has it open, and what else
 * is found with it.
 */
export async function examineDatabase(env: Env, beyond: Beyond): Promise<Finding[]> {
  if (env.databaseKind === 'mongodb') return examineContent(env, beyond)
  if (!existsSync(databaseFile(env))) {
    const sentence = 'SQLite; the first start makes the file'
    return [{ subject: 'database', state: 'note', sentence }, ...(await beyond(env, undefined))]
  }
  const [content, ...rest] = await examineContent(env, beyond)
  return [...(content ? [content] : []), await examineHolder(env), ...rest]
}

async function examineContent(env: Env, beyond: Beyond): Promise<Finding[]> {
  const { databaseKind: kind } = env
  const bad = (reason: string): Finding => ({
    subject: 'database',
    state: 'bad',
    sentence: `${kind}; ${reason}`,
  })
  let payload: Payload | undefined
  try {
    payload = await openForReading()
    const migrations = await shippedMigrations(kind)
    const readiness = await checkReadiness({ payload, migrations })
    if (!readiness.isReady) return [bad(readiness.reason), ...(await beyond(env, undefined))]
    const sentence = `${kind}; answers, ${migrations.length} migrations applied`
    return [{ subject: 'database', state: 'good', sentence }, ...(await beyond(env, payload))]
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [bad(reason), ...(await beyond(env, undefined))]
  } finally {
    await payload?.destroy()
  }
}

async function examineHolder(env: Env): Promise<Finding> {
  const holder = await readHolder(databaseFolder(env))
  const sentence = holder
    ? `held by process ${holder.pid} since ${holder.since} (${holder.description}), if that still runs`
    : 'no process has it open for writing'
  return { subject: 'writer', state: 'good', sentence }
}
