import { existsSync } from 'node:fs'
import type { Env } from '#src/env.ts'
import { readHolder } from '#src/database/writerLockHolder.ts'
import { databaseFile, databaseFolder } from '#src/server/dataFolder.ts'
import { shippedMigrations } from '#src/server/shippedMigrations.ts'
import { openForReading } from '#src/server/openDatabase.ts'
import { checkReadiness } from '#src/server/readiness.ts'
import type { Finding } from './examine.ts'

/** Whether the database answers and is of this version; on SQLite also who has it open. */
export async function examineDatabase(env: Env): Promise<Finding[]> {
  if (env.databaseKind === 'mongodb') return [await examineContent(env)]
  if (!existsSync(databaseFile(env))) {
    return [
      { subject: 'database', state: 'note', sentence: 'SQLite; the first start makes the file' },
    ]
  }
  return [await examineContent(env), await examineHolder(env)]
}

async function examineContent({ databaseKind: kind }: Env): Promise<Finding> {
  const subject = 'database'
  try {
    const payload = await openForReading()
    const migrations = await shippedMigrations(kind)
    const readiness = await checkReadiness({ payload, migrations })
    await payload.destroy()
    return readiness.isReady
      ? {
          subject,
          state: 'good',
          sentence: `${kind}; answers, ${migrations.length} migrations applied`,
        }
      : { subject, state: 'bad', sentence: `${kind}; ${readiness.reason}` }
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    return { subject, state: 'bad', sentence: `${kind}; ${sentence}` }
  }
}

async function examineHolder(env: Env): Promise<Finding> {
  const holder = await readHolder(databaseFolder(env))
  const sentence = holder
    ? `held by process ${holder.pid} since ${holder.since} (${holder.description}), if that still runs`
    : 'no process has it open for writing'
  return { subject: 'writer', state: 'good', sentence }
}
