import { countPublished, publishedPage } from '#src/translation/backfill/documents.ts'
import { publishedTexts } from '#src/translation/estimate/publishedTexts.ts'
import { peopleNamed } from '#src/translation/glossary/peopleNamed.ts'
import { readNames } from '#src/translation/glossary/readNames.ts'
import { queueMedia } from '#src/translation/run/queueMedia.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { undelete } from '#tests/helpers/translation/trash.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { makePicture } from '#tests/helpers/roles/fixture.ts'
import { type CollectionSlug, createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('work and the trash', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let editor: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }])
    editor = await signIn(site.payload, await makePerson(site.payload, ['editor']))
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const api = (method: string, path: string, body?: object) =>
    callApi({ payload: site.payload, method, path, headers: editor, body })

  const trash = async (collection: CollectionSlug, id: string): Promise<void> => {
    const body = { deletedAt: new Date().toISOString() }
    expect((await api('PATCH', `/${collection}/${id}`, body)).status).toBe(200)
  }

  const publishPage = async (title: string, slug?: string) => {
    const data = { title, ...(slug ? { slug } : {}), _status: 'published' as const }
    const page = await site.payload.create({ collection: 'pages', data })
    await workOff(site.payload)
    return page
  }

  it('an address in the trash is kept: a person is told where it is, a title finds another', async () => {
    const { id } = await publishPage('Press room')
    await trash('pages', id)
    const asked = await api('POST', '/pages?draft=true', { title: 'News', slug: 'press-room' })
    expect(asked.status).toBe(400)
    expect(JSON.stringify(asked.body)).toContain('belongs to a document in the trash')
    const other = await publishPage('Press room')
    expect(other.slug).toBe('press-room-2')
    const french = await recordOf(site.payload, other.id, 'fr')
    expect(french.state).toBe('released')
    await undelete({
      payload: site.payload,
      headers: editor,
      collection: 'pages',
      id,
      status: 'published',
    })
    await workOff(site.payload)
    const slugs = await site.payload.find({ collection: 'pages', locale: 'fr', depth: 0 })
    expect(new Set(slugs.docs.map(({ slug }) => slug)).size).toBe(slugs.docs.length)
    const back = await site.payload.findByID({ collection: 'pages', id })
    expect(back.slug).toBe('press-room')
  })

  it('is not estimated, prepared, counted or filled', async () => {
    const { payload } = site
    const { id } = await publishPage('Never to be counted')
    const filled = async () =>
      (await publishedPage({ payload, after: null, limit: 500 })).map(({ document }) => document)
    const sentences = async () => {
      const found: string[] = []
      for await (const page of publishedTexts({ payload, locale: 'es' })) {
        found.push(...page.flatMap(({ units }) => units.map(({ source }) => source)))
      }
      return found
    }
    const req = await createLocalReq({}, payload)
    const before = await countPublished({ payload, req })
    expect(await filled()).toContain(id)
    expect(await sentences()).toContain('Never to be counted')
    await trash('pages', id)
    expect(await countPublished({ payload, req })).toBe(before - 1)
    expect(await filled()).not.toContain(id)
    expect(await sentences()).not.toContain('Never to be counted')
    const question = `collection=pages&id=${id}`
    expect((await api('GET', `/translations/estimate?${question}`)).status).toBe(404)
    const prepared = await api('POST', '/translations/prepare', { collection: 'pages', id })
    expect(prepared.status).toBe(404)
  })

  it('a publication names what is in the trash, and publishes nothing of the rest', async () => {
    const { payload } = site
    const draft = async (title: string) => {
      const made = await payload.create({ collection: 'pages', draft: true, data: { title } })
      return { collection: 'pages', id: made.id }
    }
    const [good, gone] = [await draft('A whole page'), await draft('A page in the trash')]
    await trash('pages', gone.id)
    const { status, body } = await api('POST', '/publications', { documents: [good, gone] })
    expect(status).toBe(422)
    const message = 'It is in the trash. Restore it first, or take it off the list.'
    expect(body.problems).toEqual([{ ...gone, message }])
    const { _status } = await payload.findByID({ collection: 'pages', id: good.id, depth: 0 })
    expect(_status).toBe('draft')
  })

  it('names in the trash are no names, and a picture there is not queued with its page', async () => {
    const { payload } = site
    const person = await payload.create({
      collection: 'people',
      data: { name: 'Amina Benali', position: 'Mayor', _status: 'published' },
    })
    const sponsor = await payload.create({
      collection: 'sponsors',
      data: { name: 'Union of Ports', kind: 'sponsor', _status: 'published' },
    })
    await workOff(payload)
    const named = () => peopleNamed(payload, ['Amina Benali speaks first.'])
    const sources = async () => (await readNames(payload, 'fr')).map(({ source }) => source)
    expect(await named()).toHaveLength(1)
    expect(await sources()).toContain('Union of Ports')
    await trash('people', person.id)
    await trash('sponsors', sponsor.id)
    expect(await named()).toEqual([])
    expect(await sources()).not.toContain('Union of Ports')

    const picture = await makePicture(payload)
    await workOff(payload)
    await payload.db.deleteMany({
      collection: 'translations',
      where: { document: { equals: picture } },
    })
    await trash('media', picture)
    const target = { collection: 'pages', document: person.id, locale: 'fr' as const }
    await queueMedia({ payload, target, document: { image: picture } })
    await expect(recordOf(payload, picture, 'fr')).rejects.toThrow('No translation')
  })

  it('the trash takes a document whole, also when it is asked for as a draft', async () => {
    const { id } = await publishPage('Asked for as a draft')
    const body = { deletedAt: new Date().toISOString() }
    expect((await api('PATCH', `/pages/${id}?draft=true`, body)).status).toBe(200)
    const found = await callApi({ payload: site.payload, path: `/pages/${id}` })
    expect(found.status).toBe(404)
  })

  it('a picture comes back with its alternative text in every language', async () => {
    const { payload } = site
    const id = await makePicture(payload)
    await workOff(payload)
    const read = async () => {
      const { status, body } = await callApi({ payload, path: `/media/${id}?locale=fr` })
      return { status, alt: body.alt }
    }
    const before = await read()
    expect(before).toMatchObject({ status: 200 })
    await trash('media', id)
    expect((await read()).status).toBe(404)
    expect(await recordOf(payload, id, 'fr')).toMatchObject({ state: 'withdrawn', inTrash: true })
    await undelete({ payload, headers: editor, collection: 'media', id })
    await workOff(payload)
    expect(await read()).toEqual(before)
    expect(await recordOf(payload, id, 'fr')).toMatchObject({ state: 'released', inTrash: false })
  })
})
