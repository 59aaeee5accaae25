import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-this-test'

describeEachDatabase('duplicates and restored versions cost nothing', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let deepl: DeeplServer

  beforeAll(async () => {
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
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
    await deepl?.close()
  })

  const publish = async (id: string, data: { kicker?: string } = {}): Promise<void> => {
    const published = { ...data, _status: 'published' as const }
    await site.payload.update({ collection: 'summits', id, data: published })
    await workOff(site.payload)
  }

  const make = async (title: string): Promise<string> => {
    const { id } = await site.payload.create({
      collection: 'summits',
      data: { title, kicker: 'Strong together. For ever.', timeZone: 'UTC', _status: 'published' },
    })
    await workOff(site.payload)
    await approveFrench(site, {
      document: id,
      source: 'Strong together.',
      target: 'Plus forts ensemble.',
    })
    return id
  }

  it('a duplicate takes its translations from the memory, a person’s words too', async () => {
    const { payload } = site
    const id = await make('A summit to copy')
    const [original, paid] = [await recordOf(payload, id, 'fr'), deepl.charactersBilled()]
    expect(paid).toBeGreaterThan(0)
    const copy = await payload.duplicate({ collection: 'summits', id })
    await workOff(payload)
    await expect(recordOf(payload, copy.id, 'fr')).rejects.toThrow('No translation')
    await publish(copy.id)
    expect(deepl.charactersBilled()).toBe(paid)
    const record = await recordOf(payload, copy.id, 'fr')
    const targets = (units: typeof record.units) => units.map(({ target }) => target)
    expect(targets(record.units)).toEqual(targets(original.units))
    expect(record.state).toBe('released')
    // Two records, not one for both: what is corrected here stays here.
    expect(record.id).not.toBe(original.id)
  })

  it('a restored version is a source of old: its sentences are in the memory, and nothing is sent', async () => {
    const { payload } = site
    const id = await make('A summit that changes')
    const { docs } = await payload.findVersions({
      collection: 'summits',
      sort: '-updatedAt',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    await publish(id, { kicker: 'Strong together. For a day.' })
    expect(unitOf(await recordOf(payload, id, 'fr'), 'For a day.').target).toBeTruthy()
    const paid = deepl.charactersBilled()
    await payload.restoreVersion({ collection: 'summits', id: docs[0]?.id ?? '' })
    await workOff(payload)
    expect(deepl.charactersBilled()).toBe(paid)
    const record = await recordOf(payload, id, 'fr')
    expect(unitOf(record, 'Strong together.')).toMatchObject({
      target: 'Plus forts ensemble.',
      state: 'approved',
    })
    expect(unitOf(record, 'For ever.').target).toBeTruthy()
    const french = await payload.findByID({ collection: 'summits', id, locale: 'fr', depth: 0 })
    expect(french.kicker).toContain('Plus forts ensemble.')
  })
})
