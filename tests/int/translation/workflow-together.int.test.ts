import { continueBackfills } from '#src/translation/backfill/continue.ts'
import { publishDue } from '#src/translation/publications/publishDue.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import type { User } from '#payload-types'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('publishing together, languages later, deletion', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let person: User
  let editor: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }])
    person = await makePerson(site.payload, ['editor'])
    editor = await signIn(site.payload, person)
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const draft = async (title: string) => {
    const { id } = await site.payload.create({
      collection: 'sessions',
      draft: true,
      data: { title, status: 'planned', _status: 'draft' },
    })
    return { collection: 'sessions', id }
  }

  const publicationOf = (path: string, body: object, method = 'POST') =>
    callApi({ payload: site.payload, method, path: `/publications${path}`, headers: editor, body })

  const statusOf = async ({ id }: { id: string }) =>
    (await site.payload.findByID({ collection: 'sessions', id, depth: 0 }))._status

  const soon = () => new Date(Date.now() + 60_000)

  it('documents are published together, with their translations', async () => {
    const documents = [await draft('Opening of the days'), await draft('Closing of the days')]
    expect((await publicationOf('', { documents })).status).toBe(201)
    for (const one of documents) expect(await statusOf(one)).toBe('published')
    await workOff(site.payload)
    for (const { id } of documents) {
      expect((await recordOf(site.payload, id, 'fr')).state).toBe('released')
    }
  })

  it('all or none: whatever stands in the way is named, and nothing is published', async () => {
    const good = await draft('A whole session')
    const gone = { collection: 'sessions', id: '00000000-0000-4000-8000-000000000000' }
    const { status, body } = await publicationOf('', { documents: [good, gone] })
    expect(status).toBe(422)
    expect(body.problems).toMatchObject([{ id: gone.id }])
    expect(await statusOf(good)).toBe('draft')
  })

  it('at a time, by the rights of who asked, and only once', async () => {
    const one = await draft('Later today')
    const asked = await publicationOf('', { documents: [one], at: soon().toISOString() })
    expect(asked.status).toBe(201)
    expect(await publishDue(site.payload, new Date())).toBe(0)
    expect(await statusOf(one)).toBe('draft')
    const later = new Date(Date.now() + 120_000)
    expect(await publishDue(site.payload, later)).toBe(1)
    expect(await publishDue(site.payload, later)).toBe(0)
    expect(await statusOf(one)).toBe('published')
    const { id } = asked.body.publication as { id: string }
    expect((await publicationOf(`/${id}/cancel`, {})).status).toBe(409)
  })

  it('until it is due it can be changed and taken back', async () => {
    const [one, other] = [await draft('First choice'), await draft('Second choice')]
    const asked = await publicationOf('', { documents: [one], at: soon().toISOString() })
    const { id } = asked.body.publication as { id: string }
    expect((await publicationOf(`/${id}`, { documents: [other] }, 'PATCH')).status).toBe(200)
    expect((await publicationOf(`/${id}/cancel`, {})).status).toBe(200)
    expect(await publishDue(site.payload, new Date(Date.now() + 120_000))).toBe(0)
    expect([await statusOf(one), await statusOf(other)]).toEqual(['draft', 'draft'])
  })

  it('who may no longer publish does not publish by what they asked before', async () => {
    const leaver = await makePerson(site.payload, ['editor'])
    const one = await draft('Asked by somebody who left')
    await callApi({
      payload: site.payload,
      method: 'POST',
      path: '/publications',
      headers: await signIn(site.payload, leaver),
      body: { documents: [one], at: soon().toISOString() },
    })
    await site.payload.update({
      collection: 'users',
      id: leaver.id,
      data: { roles: ['translator'] },
    })
    expect(await publishDue(site.payload, new Date(Date.now() + 120_000))).toBe(1)
    expect(await statusOf(one)).toBe('draft')
    const { docs } = await site.payload.find({ collection: 'publications', sort: '-createdAt' })
    expect(docs[0]).toMatchObject({ state: 'failed', problems: [{ id: one.id }] })
  })

  it('a deleted document’s human words stay in the history', async () => {
    const { id } = await site.payload.create({
      collection: 'summits',
      data: { title: 'A short life', timeZone: 'UTC', _status: 'published' },
    })
    await workOff(site.payload)
    await approveFrench(site, { document: id, source: 'A short life', target: 'Une vie brève' })
    await site.payload.delete({ collection: 'summits', id })
    await workOff(site.payload)
    const { docs } = await site.payload.find({
      collection: 'translation-history',
      where: {
        and: [{ before: { equals: 'Une vie brève' } }, { why: { equals: 'source-removed' } }],
      },
    })
    expect(docs).toHaveLength(1)
    const { totalDocs } = await site.payload.count({
      collection: 'translations',
      where: { document: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('a language switched on later is filled page by page; off, its waiting jobs go and its records stay', async () => {
    const { payload } = site
    for (let number = 0; number < 60; number += 1) {
      await payload.create({
        collection: 'people',
        data: { name: `Person ${String(number)}`, position: 'Mayor', _status: 'published' },
      })
    }
    // French was switched on at the beginning.
    while ((await progress('fr')).state === 'running') await continueBackfills(payload)
    await workOff(payload)
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
    // The save itself has queued nothing but the settings.
    const first = await progress('es')
    expect(first).toMatchObject({ state: 'running', queued: 0 })
    expect(first.total).toBeGreaterThanOrEqual(60)
    expect(await continueBackfills(payload)).toBe(50)
    expect(await progress('es')).toMatchObject({ state: 'running', queued: 50 })
    while ((await progress('es')).state === 'running') await continueBackfills(payload)
    const queued = await progress('es')
    expect(queued).toMatchObject({ state: 'done', queued: queued.total, done: 0 })
    await workOff(payload)
    expect(await progress('es')).toMatchObject({ done: queued.total })
    const count = () =>
      payload.count({ collection: 'translations', where: { locale: { equals: 'es' } } })
    const { totalDocs } = await count()
    expect(totalDocs).toBeGreaterThanOrEqual(60)

    await payload.create({
      collection: 'people',
      data: { name: 'One more', position: 'Mayor of all', _status: 'published' },
    })
    await switchOn(site, [{ locale: 'fr' }])
    const { totalDocs: waiting } = await payload.count({
      collection: 'payload-jobs',
      where: { concurrencyKey: { like: ':es' } },
    })
    expect(waiting).toBe(0)
    expect((await count()).totalDocs).toBeGreaterThanOrEqual(totalDocs)
  })

  it('text that need not wait for review any more goes live, and is not paid for again', async () => {
    const { payload } = site
    await switchOn(site, [{ locale: 'fr', policy: 'after-review' }])
    const data = { name: 'Ada', position: 'Mayor of the harbour', _status: 'published' as const }
    const { id } = await payload.create({ collection: 'people', data })
    await workOff(payload)
    const french = () => payload.findByID({ collection: 'people', id, locale: 'fr' })
    expect((await french()).position).toBeFalsy()
    const { billedCharacters } = await recordOf(payload, id, 'fr')

    await switchOn(site, [{ locale: 'fr', policy: 'immediate' }])
    while ((await progress('fr')).state === 'running') await continueBackfills(payload)
    await workOff(payload)
    expect((await french()).position).toBeTruthy()
    expect((await recordOf(payload, id, 'fr')).billedCharacters).toBe(billedCharacters)
  })

  const progress = async (locale: string) => {
    const { body } = await callApi({
      payload: site.payload,
      path: '/translations/backfill',
      headers: editor,
    })
    type Progress = { locale: string; state: string; total: number; queued: number; done: number }
    const found = (body.languages as Progress[]).find((one) => one.locale === locale)
    if (!found) throw new Error(`No backfill of ${locale}.`)
    return found
  }
})
