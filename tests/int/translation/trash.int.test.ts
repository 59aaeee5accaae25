import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { undelete } from '#tests/helpers/translation/trash.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** How soon readers must have lost what was put into the trash, in milliseconds (design section 5). */
const AT_ONCE = 2000

const KEY = 'a-key-of-this-test'

describeEachDatabase('delete and undelete', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let deepl: DeeplServer
  let editor: Headers
  let translator: Headers

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
    const { payload } = site
    editor = await signIn(payload, await makePerson(payload, ['editor']))
    translator = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    await workOff(payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
    await deepl?.close()
  })

  const api = (method: string, path: string, headers: Headers, body?: object) =>
    callApi({ payload: site.payload, method, path, headers, body })

  /** As the admin's “Delete” does it. */
  const trash = async (id: string): Promise<void> => {
    const body = { deletedAt: new Date().toISOString() }
    expect((await api('PATCH', `/summits/${id}`, editor, body)).status).toBe(200)
  }

  const bringBack = (id: string, status: 'draft' | 'published') =>
    undelete({ payload: site.payload, headers: editor, collection: 'summits', id, status })

  const read = async (id: string, query: string, headers = new Headers()) =>
    api('GET', `/summits/${id}?fallback-locale=none&${query}`, headers)

  let count = 0
  const publishNew = async (): Promise<string> => {
    count += 1
    const { id } = await site.payload.create({
      collection: 'summits',
      data: {
        title: `Open cities ${String(count)}`,
        kicker: 'Strong together. For ever.',
        timeZone: 'UTC',
        _status: 'published',
      },
    })
    await workOff(site.payload)
    await approveFrench(site, {
      document: id,
      source: 'Strong together.',
      target: 'Plus forts ensemble.',
    })
    return id
  }

  it('is out of every language at once, and its waiting work is cancelled', async () => {
    const id = await publishNew()
    await site.payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Strong together. For a day.', _status: 'published' },
    })
    const start = Date.now()
    await trash(id)
    for (const locale of ['en', 'fr', 'es']) {
      expect((await read(id, `locale=${locale}`)).status, locale).toBe(404)
    }
    expect(Date.now() - start).toBeLessThan(AT_ONCE)
    const { totalDocs } = await site.payload.db.count({
      collection: 'payload-jobs',
      where: { concurrencyKey: { like: id } },
    })
    expect(totalDocs).toBe(0)
    expect(await recordOf(site.payload, id, 'fr')).toMatchObject({
      state: 'withdrawn',
      inTrash: true,
      reason: 'The document is in the trash.',
    })
  })

  it('undelete brings every translation and a person’s words back without sending a character', async () => {
    const id = await publishNew()
    const before = await Promise.all(['fr', 'es'].map((locale) => read(id, `locale=${locale}`)))
    const [french, paid] = [await recordOf(site.payload, id, 'fr'), deepl.charactersBilled()]
    expect(paid).toBeGreaterThan(0)
    await trash(id)
    await workOff(site.payload)
    await bringBack(id, 'published')
    await workOff(site.payload)
    expect(deepl.charactersBilled()).toBe(paid)
    const after = await Promise.all(['fr', 'es'].map((locale) => read(id, `locale=${locale}`)))
    const shown = (answers: typeof before) =>
      answers.map(({ body: { title, kicker, slug } }) => ({ title, kicker, slug }))
    expect(shown(after)).toEqual(shown(before))
    expect(after[0]?.body.kicker).toContain('Plus forts ensemble.')
    const record = await recordOf(site.payload, id, 'fr')
    expect(record).toMatchObject({ state: french.state, inTrash: false })
    expect(record.units).toEqual(french.units)
  })

  it('undelete as a draft shows readers nothing until it is published, which sends nothing', async () => {
    const id = await publishNew()
    const [before, paid] = [await read(id, 'locale=fr'), deepl.charactersBilled()]
    await trash(id)
    await bringBack(id, 'draft')
    await workOff(site.payload)
    expect((await read(id, 'locale=fr')).status).toBe(404)
    const reason = 'The document is not published.'
    expect(await recordOf(site.payload, id, 'fr')).toMatchObject({
      state: 'withdrawn',
      inTrash: false,
      reason,
    })
    await site.payload.update({ collection: 'summits', id, data: { _status: 'published' } })
    await workOff(site.payload)
    expect((await read(id, 'locale=fr')).body).toMatchObject({
      kicker: before.body.kicker,
      slug: before.body.slug,
    })
    expect(deepl.charactersBilled()).toBe(paid)
  })

  it('undelete gives a newer draft back as a draft: none of its words are public', async () => {
    const id = await publishNew()
    const draft = await api('PATCH', `/summits/${id}?draft=true`, editor, {
      venue: 'Not yet public',
    })
    expect(draft.status).toBe(200)
    expect((await read(id, '')).body.venue ?? null).toBeNull()
    await trash(id)
    await bringBack(id, 'draft')
    await workOff(site.payload)
    expect((await read(id, 'draft=true')).status).toBe(404)
    const { body } = await read(id, 'draft=true', editor)
    expect(body).toMatchObject({ venue: 'Not yet public', _status: 'draft', deletedAt: null })
  })

  it('shows what is in the trash to no reader and no translator, however they ask', async () => {
    const id = await publishNew()
    const { id: record } = await recordOf(site.payload, id, 'fr')
    expect((await api('GET', `/translations/${record}`, translator)).status).toBe(200)
    await trash(id)
    const where = `where[id][equals]=${id}`
    const graphql = {
      query: `{ Summits(trash: true, where: {id: {equals: "${id}"}}) { docs { id } } }`,
    }
    for (const headers of [new Headers({ 'Content-Type': 'application/json' }), translator]) {
      for (const query of ['trash=true', 'trash=true&draft=true', 'trash=true&locale=fr']) {
        expect((await api('GET', `/summits?${query}&${where}`, headers)).body.docs, query).toEqual(
          [],
        )
        expect((await read(id, query, headers)).status, query).toBe(404)
        const deleted = `${query}&where[deletedAt][exists]=true`
        expect((await api('GET', `/summits?${deleted}`, headers)).body.docs, query).toEqual([])
      }
      expect((await api('GET', `/summits/count?trash=true&${where}`, headers)).body.totalDocs).toBe(
        0,
      )
      expect((await api('GET', `/summits/versions?trash=true`, headers)).status).toBe(403)
      const { body } = await api('POST', '/graphql', headers, graphql)
      expect(body.data).toEqual({ Summits: { docs: [] } })
    }
    expect((await api('GET', `/translations/${record}`, translator)).status).toBe(404)
    const listed = `/translations?where[document][equals]=${id}`
    expect((await api('GET', listed, translator)).body.docs).toEqual([])
    expect((await api('GET', listed, editor)).body.totalDocs).toBe(2)
    expect((await read(id, 'trash=true', editor)).status).toBe(200)
  })

  it('deleting for ever takes the records, and keeps a person’s words in the history', async () => {
    const id = await publishNew()
    const { id: record } = await recordOf(site.payload, id, 'fr')
    await trash(id)
    expect((await api('DELETE', `/summits/${id}?trash=true`, translator)).status).toBe(403)
    expect((await api('DELETE', `/summits/${id}?trash=true`, editor)).status).toBe(200)
    await expect(recordOf(site.payload, id, 'fr')).rejects.toThrow('No translation')
    const { docs } = await site.payload.find({
      collection: 'translation-history',
      where: { and: [{ record: { equals: record } }, { why: { equals: 'source-removed' } }] },
    })
    expect(docs.map(({ before }) => before)).toContain('Plus forts ensemble.')
  })

  it('a run that finds its document in the trash translates nothing and says so', async () => {
    const id = await publishNew()
    const paid = deepl.charactersBilled()
    await site.payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Strong together. Something new.', _status: 'published' },
    })
    // As if the job had been claimed a moment before: nothing is left in the queue to be cancelled.
    const { docs } = await site.payload.db.find<{ id: string }>({ collection: 'payload-jobs' })
    await site.payload.db.updateMany({
      collection: 'payload-jobs',
      where: { id: { in: docs.map((job) => job.id) } },
      data: { processing: true },
    })
    await trash(id)
    await site.payload.db.updateMany({
      collection: 'payload-jobs',
      where: { id: { in: docs.map((job) => job.id) } },
      data: { processing: false },
    })
    await workOff(site.payload)
    expect(deepl.charactersBilled()).toBe(paid)
    const record = await recordOf(site.payload, id, 'fr')
    expect(record).toMatchObject({ state: 'withdrawn', inTrash: true })
    expect(() => unitOf(record, 'Something new.')).toThrow('No unit')
  })
})
