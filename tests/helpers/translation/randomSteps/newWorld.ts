import type { Role } from '#collections/shared/access/roles.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { makePerson } from '../people.ts'
import { bootSite, switchOn } from '../site.ts'
import { runningServer } from './server.ts'
import type { Language, People, World } from './world.ts'

const ROLES: Record<keyof People, { roles: Role[]; languages?: Language[] }> = {
  admin: { roles: ['admin'] },
  editor: { roles: ['editor'] },
  fr: { roles: ['translator'], languages: ['fr'] },
  es: { roles: ['translator'], languages: ['es'] },
}

/** A site with its people and a published summit; its server is not started yet. */
export async function newWorld(args: {
  database: FreshDatabase
  deepl: DeeplServer
  key: string
}): Promise<World> {
  const { database, deepl, key } = args
  const variables = {
    // The same at every start: people stay signed in.
    PAYLOAD_SECRET: 'a-secret-for-the-random-steps-of-a-test',
    TRANSLATION_PROVIDER: 'deepl',
    DEEPL_AUTH_KEY: key,
    DEEPL_SERVER_URL: deepl.url,
    DRAGOMAN_DEMO: '0',
  }
  const site = await bootSite({ database, variables })
  const { payload } = site
  const people = {} as People
  for (const name of ['admin', 'editor', 'fr', 'es'] as const) {
    const { roles, languages } = ROLES[name]
    const { email } = await makePerson(payload, roles, languages)
    people[name] = { email, token: '' }
  }
  await switchOn(site, [{ locale: 'fr' }, { locale: 'es', policy: 'after-review' }])
  const data = { title: 'The summit', timeZone: 'UTC', _status: 'published' as const }
  const summit = await payload.create({ collection: 'summits', data })
  await site.destroy()
  let items = 0
  let persons = 0
  return {
    server: runningServer(database, variables),
    deepl,
    people,
    summit: { id: summit.id, slug: summit.slug ?? '' },
    sessions: [],
    unknownCreations: 0,
    written: [],
    loaded: [],
    languages: {
      fr: { enabled: true, policy: 'immediate' },
      es: { enabled: true, policy: 'after-review' },
    },
    isSavingSettings: false,
    faults: [],
    mayBePaidAgain: 0,
    nextItem: () => (items += 1),
    nextPerson: () => (persons += 1),
  }
}
