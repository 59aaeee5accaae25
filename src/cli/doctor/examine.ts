import { loadEnv } from '#src/env.ts'
import type { Env } from '#src/env.ts'
import { examineDatabase } from './database.ts'
import { examineDataFolder } from './dataFolder.ts'
import { examineProvider } from './provider.ts'

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
    ...(await examineDatabase(env)),
    examineProvider(env),
    examineMail(env),
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

const examineMail = ({ smtpUrl, mailFrom }: Env): Finding =>
  smtpUrl === undefined
    ? { subject: 'mail', state: 'note', sentence: 'not sent: SMTP_URL is not set' }
    : {
        subject: 'mail',
        state: 'good',
        sentence: `sent by ${new URL(smtpUrl).host} as ${mailFrom}`,
      }
