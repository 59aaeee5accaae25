import { adoptOrphans } from '#src/translation/worker/adopt.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import type { CollectionSlug } from 'payload'
import { afterEach, beforeEach, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'
const SECRET = 'Who hides where is told to nobody'

describeEachDatabase('text of a kind that is never sent', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite

  beforeEach(async () => {
    database = await fresh()
    deepl = await startDeeplServer({ key: KEY })
    site = await bootSite({
      database,
      variables: {
        TRANSLATION_PROVIDER: 'deepl',
        DEEPL_AUTH_KEY: KEY,
        DEEPL_SERVER_URL: deepl.url,
      },
    })
  })

  afterEach(async () => {
    await site.destroy()
    await deepl.close()
    await database.cleanup()
  })

  const settings = (neverSent: CollectionSlug[]) =>
    site.payload.updateGlobal({
      slug: 'settings',
      data: {
        organisation: { name: 'League' },
        languages: [{ locale: 'fr', policy: 'immediate', enabled: true }],
        neverSent: neverSent as ['pages'],
      },
    })

  const publish = (collection: 'pages' | 'sessions', title: string) =>
    collection === 'pages'
      ? site.payload.create({ collection, data: { title, _status: 'published' } })
      : site.payload.create({
          collection,
          data: { title, status: 'planned', _status: 'published' },
        })

  const wasSent = (text: string) =>
    deepl.requests.some((request) => JSON.stringify(request).includes(text))

  it('waits visibly for a person, and goes to no provider, while other text does', async () => {
    const { payload } = site
    await settings(['pages'])
    const page = await publish('pages', SECRET)
    const session = await publish('sessions', 'Trams for everybody')
    await workOff(payload)
    const record = await recordOf(payload, page.id, 'fr')
    expect(record).toMatchObject({ state: 'held', heldBy: 'never-sent' })
    expect(record.reason).toMatch(/never sent to a machine/)
    expect((await recordOf(payload, session.id, 'fr')).state).toBe('released')
    expect(wasSent(SECRET)).toBe(false)
  })

  it('is what a translator makes of it', async () => {
    const { payload } = site
    await settings(['pages'])
    const page = await publish('pages', SECRET)
    await workOff(payload)
    const record = await recordOf(payload, page.id, 'fr')
    const headers = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    const target = 'Nul ne sait qui se cache où'
    const written = await callApi({
      payload,
      method: 'PATCH',
      headers,
      path: `/translations/${record.id}/units`,
      body: {
        revision: record.revision,
        units: [{ id: record.units[0]?.id, target, state: 'approved' }],
      },
    })
    expect(written.status).toBe(200)
    await workOff(payload)
    const live = await payload.findByID({ collection: 'pages', id: page.id, locale: 'fr' })
    expect(live.title).toBe(target)
    expect((await recordOf(payload, page.id, 'fr')).state).toBe('released')
    expect(wasSent(SECRET)).toBe(false)
  })

  it('is sent when the settings allow it again', async () => {
    const { payload } = site
    await settings(['pages'])
    const page = await publish('pages', SECRET)
    await workOff(payload)
    await settings([])
    expect(await recordOf(payload, page.id, 'fr')).toMatchObject({ state: 'queued', reason: null })
    await adoptOrphans({ payload, states: ['queued'], now: new Date(), olderThanMs: 0 })
    await workOff(payload)
    expect((await recordOf(payload, page.id, 'fr')).state).toBe('released')
    expect(wasSent(SECRET)).toBe(true)
  })
})
