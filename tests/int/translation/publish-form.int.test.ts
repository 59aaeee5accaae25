import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** What the form asks of the server before, and beside, a publish. */
describeEachDatabase('publishing in the form', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let editor: Headers
  let translator: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }])
    editor = await signIn(site.payload, await makePerson(site.payload, ['editor']))
    translator = await signIn(site.payload, await makePerson(site.payload, ['translator'], ['fr']))
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const ask = (path: string, body?: object, headers = editor) =>
    callApi({
      payload: site.payload,
      method: body ? 'POST' : 'GET',
      path,
      headers,
      ...(body ? { body } : {}),
    })

  const summit = (data: object) =>
    site.payload.create({
      collection: 'summits',
      data: { title: 'Open cities', timeZone: 'America/New_York', _status: 'published', ...data },
    })

  const session = (data: object, draft = true) =>
    site.payload.create({
      collection: 'sessions',
      draft,
      data: {
        title: 'A session',
        status: 'planned',
        _status: draft ? 'draft' : 'published',
        ...data,
      },
    })

  it('a minor edit is checked without publishing anything', async () => {
    const { id } = await summit({ kicker: 'Over 100 mayors met.' })
    const check = (kicker: string) =>
      ask('/translations/minor-edit', {
        collection: 'summits',
        id,
        data: { title: 'Open cities', kicker, timeZone: 'America/New_York', _status: 'published' },
      })
    const more = await check('Over 115 mayors met.')
    expect(more.status).toBe(200)
    expect(more.body.changes).toEqual([{ kind: 'number', before: '100', after: '115' }])
    expect((await check('Over 100 mayors have met.')).body.changes).toEqual([])
    const now = await site.payload.findByID({ collection: 'summits', id, draft: true })
    expect(now.kicker).toBe('Over 100 mayors met.')
  })

  it('a global’s minor edit is checked too', async () => {
    const settings = await site.payload.findGlobal({ slug: 'settings', depth: 0 })
    const check = (name: string) =>
      ask('/translations/minor-edit', {
        collection: 'global:settings',
        data: { ...settings, organisation: { ...settings.organisation, name } },
      })
    expect((await check('League of 12 Open Cities')).body.changes).not.toEqual([])
    const { organisation } = await site.payload.findGlobal({ slug: 'settings', depth: 0 })
    expect(organisation?.name).toBe('League of Open Cities')
  })

  it('a summit offers its changed sessions and what they show, not what readers have as it is', async () => {
    const person = await site.payload.create({
      collection: 'people',
      draft: true,
      data: { name: 'Ada Host', _status: 'draft' },
    })
    const { id } = await summit({ title: 'Summit of candidates' })
    const draft = await session({
      title: 'New',
      summit: id,
      people: [{ person: person.id, role: 'speaker' }],
    })
    const unchanged = await session({ title: 'As it is', summit: id }, false)
    const changed = await session({ title: 'Before', summit: id }, false)
    await site.payload.update({
      collection: 'sessions',
      id: changed.id,
      draft: true,
      data: { title: 'After', _status: 'draft' },
    })
    const { body } = await ask(`/publications/candidates?collection=summits&id=${id}`)
    expect(body.zone).toBe('America/New_York')
    const documents = body.documents as { id: string; title: string; stands: string }[]
    expect(documents[0]).toMatchObject({ id, stands: 'published', title: 'Summit of candidates' })
    expect(documents.slice(1)).toHaveLength(3)
    expect(documents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: draft.id, stands: 'draft', title: 'New' }),
        expect.objectContaining({ id: changed.id, stands: 'changed', title: 'After' }),
        expect.objectContaining({ id: person.id, stands: 'draft', title: 'Ada Host' }),
      ]),
    )
    expect(documents.map((one) => one.id)).not.toContain(unchanged.id)
  })

  it('a document says which publication it waits for, by its summit’s clocks, until it is cancelled', async () => {
    const { id } = await summit({ title: 'Summit of plans' })
    const one = await session({ title: 'Planned', summit: id })
    const documents = [
      { collection: 'summits', id },
      { collection: 'sessions', id: one.id },
    ]
    const planned = await ask('/publications', { documents, at: '2040-03-03T14:00:00Z' })
    const publication = planned.body.publication as { id: string; title: string }
    expect(publication.title).toBe('Summit of plans + 1')

    const waits = async () =>
      (await ask(`/publications/planned?collection=sessions&id=${one.id}`)).body.planned
    expect(await waits()).toEqual([
      {
        id: publication.id,
        sentence: expect.stringMatching(/with 1 other on 3 March 2040.*09:00.*New York/u) as string,
      },
    ])
    const { body } = await ask(`/publications/candidates?publication=${publication.id}`)
    expect(body.documents).toHaveLength(2)
    await ask(`/publications/${publication.id}/cancel`, {})
    expect(await waits()).toEqual([])
  })

  it('a preparation is followed from asked to prepared', async () => {
    const { id } = await session({ title: 'Prepared beforehand' })
    const look = async () =>
      (await ask(`/translations/preparation?collection=sessions&id=${id}`)).body
    expect(await look()).toEqual({ total: 0, done: 0, isWorking: false, heldFor: null })
    await ask('/translations/prepare', { collection: 'sessions', id })
    expect(await look()).toEqual({ total: 1, done: 0, isWorking: true, heldFor: null })
  })

  it.each([
    ['POST', '/translations/minor-edit'],
    ['GET', '/translations/preparation?collection=sessions&id=1'],
    ['GET', '/publications/candidates?collection=sessions&id=1'],
    ['GET', '/publications/candidates?publication=1'],
    ['GET', '/publications/planned?collection=sessions&id=1'],
  ])('a translator and a stranger get nothing from %s %s', async (method, path) => {
    const body = method === 'POST' ? {} : undefined
    expect((await ask(path, body, translator)).status).toBe(403)
    expect((await ask(path, body, new Headers())).status).toBe(401)
  })
})
