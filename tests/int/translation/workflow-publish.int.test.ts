import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** French is live at once, Spanish only after review. */
describeEachDatabase('how a document is published', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let headers: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es', policy: 'after-review' }])
    headers = await signIn(site.payload, await makePerson(site.payload, ['editor']))
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const publishNew = async (kicker: string): Promise<string> => {
    const { id } = await site.payload.create({
      collection: 'summits',
      data: { title: 'Open cities', kicker, timeZone: 'UTC', _status: 'published' },
    })
    await workOff(site.payload)
    return id
  }

  const publish = (id: string, data: object, mode?: string) =>
    callApi({
      payload: site.payload,
      method: 'PATCH',
      path: `/summits/${id}${mode ? `?publish=${mode}` : ''}`,
      headers,
      body: { ...data, _status: 'published' },
    })

  const kickerIn = async (id: string, locale: 'fr' | 'es' | 'en') =>
    (await site.payload.findByID({ collection: 'summits', id, locale, fallbackLocale: false }))
      .kicker

  it('machine text goes live at once or after review, for updates too', async () => {
    const id = await publishNew('We meet in autumn.')
    expect(await kickerIn(id, 'fr')).toBeTruthy()
    expect(await kickerIn(id, 'es')).toBeFalsy()
    const before = await kickerIn(id, 'fr')
    expect((await publish(id, { kicker: 'We meet in the autumn weeks.' })).status).toBe(200)
    await workOff(site.payload)
    expect(await kickerIn(id, 'fr')).not.toBe(before)
    expect(await kickerIn(id, 'es')).toBeFalsy()
  })

  it('published urgently, machine text stands in for review and for a person’s older words', async () => {
    const id = await publishNew('Doors open early.')
    await approveFrench(site, {
      document: id,
      source: 'Doors open early.',
      target: 'Ouverture matinale.',
    })
    await publish(id, { kicker: 'Doors open very early.' }, 'urgent')
    await workOff(site.payload)

    const french = unitOf(await recordOf(site.payload, id, 'fr'), 'Doors open very early.')
    expect(french).toMatchObject({ state: 'stale', target: 'Ouverture matinale.' })
    expect(await kickerIn(id, 'fr')).toBe(french.suggestion?.target)
    expect(await kickerIn(id, 'es')).toBe(
      unitOf(await recordOf(site.payload, id, 'es'), 'Doors open very early.').target,
    )

    await approveFrench(site, {
      document: id,
      source: 'Doors open very early.',
      target: 'Ouverture très matinale.',
    })
    expect(await kickerIn(id, 'fr')).toBe('Ouverture très matinale.')
  })

  it('urgency outlives a usual publish that follows before any job has run, and ends with the sentence', async () => {
    const id = await publishNew('The hall is closed.')
    await publish(id, { kicker: 'The hall stays closed.' }, 'urgent')
    await publish(id, { city: 'New York' })
    await workOff(site.payload)
    const urgent = await kickerIn(id, 'es')
    expect(urgent).toBeTruthy()
    await publish(id, { kicker: 'The hall is open again.' })
    await workOff(site.payload)
    // Review holds the new sentence back: readers keep what they had.
    expect(await kickerIn(id, 'es')).toBe(urgent)
  })

  it('a first publish can be urgent too', async () => {
    const { payload } = site
    const { body } = await callApi({
      payload,
      method: 'POST',
      path: '/summits?publish=urgent',
      headers,
      body: { title: 'Urgent from the start', timeZone: 'UTC', _status: 'published' },
    })
    const { id } = body.doc as { id: string }
    await workOff(payload)
    const spanish = await payload.findByID({
      collection: 'summits',
      id,
      locale: 'es',
      fallbackLocale: false,
    })
    expect(spanish.title).toBeTruthy()
  })

  it('a minor edit keeps translations as they are, and readers are told of no change', async () => {
    const id = await publishNew('Everyone is welcom to the summit.')
    const source = 'Everyone is welcom to the summit.'
    await approveFrench(site, { document: id, source, target: 'Bienvenue au sommet.' })
    const { status } = await publish(id, { kicker: 'Everyone is welcome to the summit.' }, 'minor')
    expect(status).toBe(200)
    await workOff(site.payload)
    const record = await recordOf(site.payload, id, 'fr')
    const unit = unitOf(record, 'Everyone is welcome to the summit.')
    expect(unit).toMatchObject({ state: 'approved', target: 'Bienvenue au sommet.' })
    expect(await kickerIn(id, 'fr')).toBe('Bienvenue au sommet.')
    expect(record).toMatchObject({ state: 'released', notices: [], staleCount: 0 })
  })

  it('a minor edit is compared with what is published, not with the last save, and is refused with the words', async () => {
    const id = await publishNew('The opening is on Monday at 9:00.')
    // The draft carries the change of the day; the last save changes a word only.
    await site.payload.update({
      collection: 'summits',
      id,
      draft: true,
      data: { kicker: 'The opening is on Tuesday at 9:00.', _status: 'draft' },
    })
    const { status, body } = await publish(
      id,
      { kicker: 'The grand opening is on Tuesday at 9:00.' },
      'minor',
    )
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Monday')
    expect(JSON.stringify(body)).toContain('Tuesday')
    expect(await kickerIn(id, 'en')).toBe('The opening is on Monday at 9:00.')
  })

  it.each([
    ['a number', 'There are 45 countries.', 'There are 54 countries.', '54'],
    ['a name', 'We thank Anna Lindh for coming.', 'We thank Maria Lindh for coming.', 'Maria'],
    ['a negation', 'The session is public.', 'The session is not public.', 'not'],
    ['a time', 'It starts at 14:00.', 'It starts at 15:00.', '15:00'],
  ])('%s that changed makes an edit no minor one', async (_what, before, after, shown) => {
    const id = await publishNew(before)
    const { status, body } = await publish(id, { kicker: after }, 'minor')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(shown)
    expect(await kickerIn(id, 'en')).toBe(before)
  })

  it('a name that only the glossary tells is one for a minor edit too', async () => {
    await site.payload.create({
      collection: 'glossary-terms',
      data: { term: 'harbour light', kind: 'name' },
    })
    const before = 'We all meet again at the harbour light after the dinner.'
    const id = await publishNew(before)
    const kicker = before.replace('light', 'stairs')
    const { status, body } = await publish(id, { kicker }, 'minor')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('harbour light')
  })

  it('a minor edit hides no change that no job has seen yet', async () => {
    const id = await publishNew('We speak of housing.')
    await approveFrench(site, {
      document: id,
      source: 'We speak of housing.',
      target: 'Nous parlons du logement.',
    })
    await publish(id, { kicker: 'We speak of traffic and noise.' })
    await publish(id, { kicker: 'We speak of traffic and of noise.' }, 'minor')
    await workOff(site.payload)
    const record = await recordOf(site.payload, id, 'fr')
    expect(unitOf(record, 'We speak of traffic and of noise.').state).toBe('stale')
  })

  it('a coalesced job makes no major edit of a minor one', async () => {
    const id = await publishNew('We greet our guest.')
    await approveFrench(site, {
      document: id,
      source: 'We greet our guest.',
      target: 'Nous saluons notre hôte.',
    })
    await publish(id, { kicker: 'We greet our guests.' }, 'minor')
    await publish(id, { city: 'Oslo' })
    await workOff(site.payload)
    const record = await recordOf(site.payload, id, 'fr')
    expect(unitOf(record, 'We greet our guests.')).toMatchObject({
      state: 'approved',
      target: 'Nous saluons notre hôte.',
    })
  })

  it('a misspelt wish is refused, not taken for a usual publish', async () => {
    const id = await publishNew('We stay.')
    expect((await publish(id, { kicker: 'We go.' }, 'minr')).status).toBe(400)
    expect(await kickerIn(id, 'en')).toBe('We stay.')
  })

  it('the Local API asks by its context', async () => {
    const id = await publishNew('Seats are free.')
    await site.payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Seats are free of charge.', _status: 'published' },
      context: { publish: 'urgent' },
    })
    await workOff(site.payload)
    expect(await kickerIn(id, 'es')).toBeTruthy()
  })
})
