import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import type { Summit } from '#payload-types'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** How soon a reader must have what staff decided, in milliseconds (design section 5). */
const AT_ONCE = 2000

describeEachDatabase('what staff decide at once', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let editor: Headers
  let translator: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
    const { payload } = site
    editor = await signIn(payload, await makePerson(payload, ['editor']))
    translator = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    await workOff(payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const publishNew = async (): Promise<string> => {
    const { id } = await site.payload.create({
      collection: 'summits',
      data: {
        title: 'Open cities',
        kicker: 'Strong together. For ever.',
        timeZone: 'UTC',
        _status: 'published',
      },
    })
    await workOff(site.payload)
    await approveFrench(site, { document: id, source: 'Open cities', target: 'Villes ouvertes' })
    return id
  }

  /** As a reader of the API has it, without anybody having worked off a job. */
  const asReader = async (id: string, locale: 'fr' | 'es' = 'fr'): Promise<Summit> => {
    const { body } = await callApi({
      payload: site.payload,
      path: `/summits/${id}?locale=${locale}&fallback-locale=none`,
    })
    return body as unknown as Summit
  }

  const post = (path: string, body: object, headers = editor) =>
    callApi({ payload: site.payload, method: 'POST', path, headers, body })

  it('the original of one sentence shows its field in the original, and undo brings everything back', async () => {
    const id = await publishNew()
    const before = await asReader(id)
    const record = await recordOf(site.payload, id, 'fr')
    const unit = unitOf(record, 'For ever.').id
    const start = Date.now()
    expect((await post(`/translations/${record.id}/original`, { unit, shown: true })).status).toBe(
      200,
    )
    const shown = await asReader(id)
    expect(Date.now() - start).toBeLessThan(AT_ONCE)
    expect(shown.kicker ?? null).toBeNull()
    expect(shown.title).toBe('Villes ouvertes')
    // A job that comes later, and a sentence that changes, keep to it.
    await site.payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Strong together. For ever and a day.', _status: 'published' },
    })
    await workOff(site.payload)
    expect((await asReader(id)).kicker ?? null).toBeNull()

    expect((await post(`/translations/${record.id}/original`, { unit, shown: false })).status).toBe(
      200,
    )
    expect((await asReader(id)).kicker).toBeTruthy()
    expect((await asReader(id)).title).toBe(before.title)
  })

  it('the original of a document takes its text out of one language alone, and loses nothing', async () => {
    const id = await publishNew()
    const [before, spanish] = [await asReader(id), await asReader(id, 'es')]
    const record = await recordOf(site.payload, id, 'fr')
    await post(`/translations/${record.id}/original`, { shown: true })
    expect((await asReader(id)).title ?? null).toBeNull()
    expect((await asReader(id, 'es')).title).toBe(spanish.title)
    await workOff(site.payload)
    expect((await asReader(id)).title ?? null).toBeNull()
    const hidden = await recordOf(site.payload, id, 'fr')
    expect(hidden).toMatchObject({ showOriginal: true, summary: { total: 0 } })
    expect(hidden.units.map(({ target }) => target)).toEqual(
      record.units.map(({ target }) => target),
    )

    await post(`/translations/${record.id}/original`, { shown: false })
    expect(await asReader(id)).toMatchObject({ title: before.title, kicker: before.kicker })
  })

  it('the original of a language is read everywhere at once, and undone as fast', async () => {
    const id = await publishNew()
    const before = await asReader(id)
    expect((await post('/translations/languages/fr/original', { shown: true })).status).toBe(200)
    const hidden = await asReader(id)
    expect(hidden.title ?? null).toBeNull()
    // The page keeps its address.
    expect(hidden.slug).toBe(before.slug)
    expect((await asReader(id, 'es')).title).toBeTruthy()
    const { body } = await callApi({
      payload: site.payload,
      method: 'POST',
      path: '/graphql',
      headers: new Headers({ 'Content-Type': 'application/json' }),
      body: { query: `{ Summit(id: "${id}", locale: fr) { title } }` },
    })
    expect(body.data).toEqual({ Summit: { title: null } })
    await post('/translations/languages/fr/original', { shown: false })
    expect(await asReader(id)).toMatchObject({ title: before.title, kicker: before.kicker })
  })

  it('a withdrawn language is empty at once, stays so through publishing, and comes back with a person’s words', async () => {
    const id = await publishNew()
    const record = await recordOf(site.payload, id, 'fr')
    const start = Date.now()
    await post(`/translations/${record.id}/withdraw`, { withdrawn: true })
    expect((await asReader(id)).title ?? null).toBeNull()
    expect(Date.now() - start).toBeLessThan(AT_ONCE)
    await site.payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Something else.', _status: 'published' },
    })
    await workOff(site.payload)
    expect((await asReader(id)).title ?? null).toBeNull()
    expect(await recordOf(site.payload, id, 'fr')).toMatchObject({ state: 'withdrawn' })
    expect((await asReader(id, 'es')).title).toBeTruthy()

    await post(`/translations/${record.id}/withdraw`, { withdrawn: false })
    expect((await asReader(id)).title).toBe('Villes ouvertes')
    await workOff(site.payload)
    expect((await asReader(id)).kicker).toBeTruthy()
    expect(unitOf(await recordOf(site.payload, id, 'fr'), 'Open cities').state).toBe('approved')
  })

  it('a job that finishes at the same moment does not put the text back', async () => {
    const id = await publishNew()
    const record = await recordOf(site.payload, id, 'fr')
    for (let round = 0; round < 5; round += 1) {
      await site.payload.update({
        collection: 'summits',
        id,
        data: { kicker: `Round ${String(round)} begins.`, _status: 'published' },
      })
      await Promise.all([
        workOff(site.payload),
        post(`/translations/${record.id}/original`, { shown: round % 2 === 0 }),
      ])
      await workOff(site.payload)
      const { title } = await asReader(id)
      expect(Boolean(title)).toBe(round % 2 === 1)
    }
  })

  it('only staff decide it', async () => {
    const id = await publishNew()
    const { id: record } = await recordOf(site.payload, id, 'fr')
    for (const [path, body] of [
      [`/translations/${record}/original`, { shown: true }],
      [`/translations/${record}/withdraw`, { withdrawn: true }],
      ['/translations/languages/fr/original', { shown: true }],
      ['/translations/prepare', { collection: 'summits', id }],
      ['/publications', { documents: [{ collection: 'summits', id }] }],
    ] as const) {
      expect((await post(path, body, new Headers())).status, path).toBe(401)
      expect((await post(path, body, translator)).status, path).toBe(403)
    }
    expect((await asReader(id)).title).toBe('Villes ouvertes')
  })
})
