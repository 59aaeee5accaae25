import { parseEnv, type Env } from '#src/env.ts'
import { buildDragomanConfig } from '#src/buildConfig.ts'
import { bootPayload, type Booted } from '#tests/helpers/database/bootPayload.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { randomBytes } from 'node:crypto'

export type TestSite = Booted & { env: Env }

/** The real Dragoman on a database of its own, with French, Spanish and Arabic switched on. */
export async function bootSite(args: {
  database: FreshDatabase
  variables?: Record<string, string>
}): Promise<TestSite> {
  const { database, variables = {} } = args
  const env = parseEnv(
    {
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      DATA_DIR: database.dataDir,
      DATABASE_URI: database.uri,
      LOG_LEVEL: 'error',
      TRANSLATION_PROVIDER: 'pseudo',
      // Readers get rehearsal text in the demo alone.
      DRAGOMAN_DEMO: '1',
      ...variables,
    },
    { cwd: database.dataDir },
  )
  const booted = await bootPayload(buildDragomanConfig(env))
  return { ...booted, env }
}

/** Switches languages on, as an administrator would. */
export async function switchOn(
  site: TestSite,
  languages: { locale: 'fr' | 'es' | 'ar'; policy?: 'immediate' | 'after-review' }[],
): Promise<void> {
  await site.payload.updateGlobal({
    slug: 'settings',
    data: {
      organisation: { name: 'League of Open Cities' },
      languages: languages.map(({ locale, policy = 'immediate' }) => ({
        locale,
        policy,
        enabled: true,
      })),
    },
  })
}
