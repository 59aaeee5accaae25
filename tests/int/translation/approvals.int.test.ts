import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('an approval undone', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es', policy: 'after-review' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const publish = async (kicker: string): Promise<string> => {
    const { id } = await site.payload.create({
      collection: 'summits',
      data: { title: `Summit of ${kicker}`, timeZone: 'UTC', kicker, _status: 'published' },
    })
    await workOff(site.payload)
    return id
  }

  const kickerOf = async (id: string, locale: 'fr' | 'es') => {
    const { payload } = site
    const read = { collection: 'summits', id, locale, fallbackLocale: false, depth: 0 } as const
    return (await payload.findByID(read)).kicker ?? null
  }

  const setState = async (
    words: { id: string; source: string; locale: 'fr' | 'es' },
    state: string,
  ) => {
    const { payload } = site
    const person = await makePerson(payload, ['translator'], [words.locale])
    const record = await recordOf(payload, words.id, words.locale)
    const { status } = await callApi({
      payload,
      method: 'PATCH',
      path: `/translations/${record.id}/units`,
      headers: await signIn(payload, person),
      body: {
        revision: record.revision,
        units: [{ id: unitOf(record, words.source).id, state }],
      },
    })
    expect(status).toBe(200)
    await workOff(payload)
  }

  it('gives readers the machine’s words again, keeps the person’s in the record and out of the memory', async () => {
    const { payload } = site
    const source = 'Small towns'
    const id = await publish(source)
    const before = await kickerOf(id, 'fr')
    expect(before).not.toBeNull()
    await approveFrench(site, { document: id, source, target: 'Petites villes' })
    expect(await kickerOf(id, 'fr')).toBe('Petites villes')

    await setState({ id, source, locale: 'fr' }, 'edited')
    expect(await kickerOf(id, 'fr')).toBe(before)
    const unit = unitOf(await recordOf(payload, id, 'fr'), source)
    expect(unit).toMatchObject({ target: 'Petites villes', state: 'edited' })

    const other = await publish(source)
    expect(await kickerOf(other, 'fr')).not.toBe('Petites villes')
  })

  it('takes a first approval back from readers who had nothing before', async () => {
    const source = 'Large towns'
    const id = await publish(source)
    expect(await kickerOf(id, 'es')).toBeNull()
    await setState({ id, source, locale: 'es' }, 'approved')
    expect(await kickerOf(id, 'es')).not.toBeNull()
    await setState({ id, source, locale: 'es' }, 'edited')
    expect(await kickerOf(id, 'es')).toBeNull()
    const unit = unitOf(await recordOf(site.payload, id, 'es'), source)
    expect(unit).toMatchObject({ state: 'machine', released: null })
  })
})
