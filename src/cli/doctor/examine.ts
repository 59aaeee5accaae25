import { loadEnv } from '#src/env.ts'
import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'
import { examineDatabase } from './database.ts'
import { examineDataFolder } from './dataFolder.ts'
import { examineMail } from './mail.ts'
import { examineProvider } from './provider.ts'
import { examineQueue } from './queue.ts'

/** One thing looked at: in order, worth knowing, or in need of attention. */
export type Finding = { subject: string; state: 'good' | 'note' | 'bad'; sentence: string }

/** Looks at everything a start depends on. Changes nothing and never throws for what it finds. */
export async function examine(): Promise<Finding[]> {
  const env = readEnvironment()
  if ('state' in env) return [env]
  return [
    {
      subject: 'environment',
      state: 'good',
      sentence: `understood; the site is at ${env.siteUrl}`,
    },
    await examineDataFolder(env),
    ...(await examineDatabase(env, examineWork)),
    await examineMail(env),
  ]
}

function readEnvironment(): Env | Finding {
  try {
    return loadEnv()
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    return { subject: 'environment', state: 'bad', sentence }
  }
}

/** Translation and its queue; without a database only what the environment says. */
async function examineWork(env: Env, payload: Payload | undefined): Promise<Finding[]> {
  return [
    ...(await examineProvider({ env, payload })),
    ...(payload ? await examineQueue(payload) : []),
  ]
}
