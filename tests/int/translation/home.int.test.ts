import type { HomeView } from '#src/admin/home/types.ts'
import type { User } from '#payload-types'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('the home of translations', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let translator: User
  let headers: { translator: Headers; editor: Headers }

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    const { payload } = site
    // Whoever comes first is an administrator.
    await makePerson(payload, ['admin'])
    translator = await makePerson(payload, ['translator'], ['fr'])
    const editor = await makePerson(payload, ['editor'])
    headers = {
      translator: await signIn(payload, translator),
      editor: await signIn(payload, editor),
    }
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar', policy: 'after-review' }])
    await workOff(payload)
  })

  afterAll(async () => {
    await site.destroy()
    await database.cleanup()
  })

  const publish = async (title: string, startsAt?: string) => {
    const data = { title, status: 'planned' as const, _status: 'published' as const }
    const { id } = await site.payload.create({
      collection: 'sessions',
      data: { ...data, ...(startsAt ? { startsAt } : {}) },
    })
    await workOff(site.payload)
    return id
  }

  /** Of the sessions with this word in their title: each test has words of its own. */
  const home = async (who: keyof typeof headers, word: string, search = ''): Promise<HomeView> => {
    const path = `/translations/home?collection=sessions&q=${word}${search}`
    const answer = await callApi({ payload: site.payload, path, headers: headers[who] })
    expect(answer.status).toBe(200)
    return answer.body as unknown as HomeView
  }

  const titles = ({ rows }: HomeView) => rows.map(({ title }) => title)

  const bulk = (who: keyof typeof headers, body: object) =>
    callApi({
      payload: site.payload,
      method: 'POST',
      path: '/translations/bulk',
      headers: headers[who],
      body,
    })

  it('puts first what needs a person most, and of that what comes up sooner', async () => {
    await publish('River bridges')
    await publish('River canals', '2099-05-02T08:00:00.000Z')
    await publish('River trams', '2099-05-01T08:00:00.000Z')
    await publish('River ferries', '2019-05-01T08:00:00.000Z')
    const id = await publish('Meet at the river at 5 p.m.', '2099-06-01T08:00:00.000Z')
    const { locale, ...record } = await recordOf(site.payload, id, 'fr')
    await callApi({
      payload: site.payload,
      method: 'PATCH',
      path: `/translations/${record.id}/units`,
      headers: headers.translator,
      body: {
        revision: record.revision,
        units: [{ id: record.units[0]?.id, target: 'Rendez-vous à 17 h', state: 'approved' }],
      },
    })
    await site.payload.update({
      collection: 'sessions',
      id,
      data: { title: 'Meet at the river at 6 p.m.', _status: 'published' },
    })
    await workOff(site.payload)
    const view = await home('translator', 'river')
    expect(locale).toBe('fr')
    expect(titles(view)).toEqual([
      'Meet at the river at 6 p.m.',
      'River trams',
      'River canals',
      'River bridges',
      'River ferries',
    ])
    expect(view.rows[0]?.cells[0]?.need).toMatch(/^Readers have an old number/)
    expect(view.rows[1]?.cells[0]?.need).toBe('Machine text that nobody has read')
    expect(view.rows[1]?.date).toBe('1 May 2099')
    expect(view.rows[4]?.date).toBeNull()
  })

  it('shows translators their languages and no other, nor money', async () => {
    const id = await publish('Harbour trams')
    await site.payload.updateGlobal({ slug: 'settings', data: { monthlyCharacters: 1000 } })
    const own = await home('translator', 'harbour')
    expect(own.languages.map(({ locale }) => locale)).toEqual(['fr'])
    expect(own.rows.flatMap(({ cells }) => cells.map(({ locale }) => locale))).toEqual(['fr'])
    expect(own.people).toEqual([])
    expect(JSON.stringify(own)).not.toContain('characters')
    expect((await home('translator', 'harbour', '&locale=ar')).rows).toEqual([])

    const all = await home('editor', 'harbour', '&view=documents')
    expect(all.rows[0]?.cells.map(({ locale }) => locale).toSorted()).toEqual(['ar', 'fr'])
    expect(all.standing.map(({ sentence }) => sentence).join(' ')).toMatch(/of 1,000 characters/)
    expect(all.people).toContainEqual({ id: translator.id, name: translator.name })
    expect(JSON.stringify(all)).not.toContain('@')

    const arabic = await recordOf(site.payload, id, 'ar')
    const refused = await bulk('translator', { act: 'accept', ids: [arabic.id] })
    expect(refused.body).toEqual({
      done: 0,
      sentences: 0,
      refused: [{ id: arabic.id, why: 'not-found' }],
    })
    expect((await callApi({ payload: site.payload, path: '/translations/home' })).status).toBe(401)
  })

  it('lists documents by title, page by page, and finds them by words', async () => {
    for (const title of ['Market canals', 'Market bridges', 'Market trams and 50 % more'])
      await publish(title)
    expect(titles(await home('editor', 'market', '&view=documents&sort=title'))).toEqual([
      'Market bridges',
      'Market canals',
      'Market trams and 50 % more',
    ])
    expect(titles(await home('editor', '50%20%25'))).toEqual(
      Array.from({ length: 2 }, () => 'Market trams and 50 % more'),
    )
    const beyond = await home('editor', 'market', '&view=documents&page=9')
    expect(beyond.rows).toEqual([])
    expect(beyond.pages).toBe(1)
  })

  it('gives work to those who can do it, and lets them take it and give it back', async () => {
    const id = await publish('Tower trams')
    const french = await recordOf(site.payload, id, 'fr')
    const arabic = await recordOf(site.payload, id, 'ar')
    const given = await bulk('editor', {
      act: 'assign',
      ids: [french.id, arabic.id],
      assignee: translator.id,
    })
    expect(given.body).toMatchObject({ done: 1, refused: [{ id: arabic.id, why: 'not-allowed' }] })
    const due = { act: 'due', ids: [french.id], dueAt: '2020-01-01T12:00:00.000Z' }
    expect((await bulk('translator', due)).body).toMatchObject({ done: 0 })
    expect((await bulk('editor', due)).body).toMatchObject({ done: 1 })
    const [cell] =
      (await home('translator', 'tower', '&assignee=me&due=overdue')).rows[0]?.cells ?? []
    expect(cell).toMatchObject({ assignee: 'For me', due: { isOver: true } })
    const back = { act: 'assign', ids: [french.id], assignee: null }
    expect((await bulk('translator', back)).body).toMatchObject({ done: 1 })
    expect((await home('translator', 'tower', '&assignee=me')).rows).toEqual([])
    expect((await home('translator', 'tower', '&assignee=nobody')).rows).toHaveLength(1)
  })

  it('accepts clean machine text as checked, which readers are not told is reviewed', async () => {
    const id = await publish('Station trams')
    const record = await recordOf(site.payload, id, 'fr')
    const answer = await bulk('translator', { act: 'accept', ids: [record.id] })
    expect(answer.body).toEqual({ done: 1, sentences: 1, refused: [] })
    expect((await home('translator', 'station')).rows).toEqual([])
    await workOff(site.payload)
    const after = await recordOf(site.payload, id, 'fr')
    expect(after.summary).toMatchObject({ reviewed: 0 })
    expect(after.units[0]).toMatchObject({ state: 'machine', checked: { by: translator.id } })
    const { docs } = await site.payload.find({
      collection: 'translation-history',
      where: { record: { equals: record.id } },
    })
    expect(docs).toMatchObject([{ why: 'checked', note: '1 sentences' }])

    await site.payload.update({
      collection: 'sessions',
      id,
      data: { title: 'Station night trams', _status: 'published' },
    })
    await workOff(site.payload)
    expect(titles(await home('translator', 'station'))).toEqual(['Station night trams'])
  })

  it('withdraws and brings back, for editors alone', async () => {
    const id = await publish('Garden trams')
    const record = await recordOf(site.payload, id, 'fr')
    const ids = [record.id]
    const withdraw = { act: 'withdraw', ids, withdrawn: true }
    expect((await bulk('translator', withdraw)).body).toMatchObject({ done: 0 })
    expect((await bulk('editor', withdraw)).body).toMatchObject({ done: 1 })
    expect((await recordOf(site.payload, id, 'fr')).state).toBe('withdrawn')
    expect((await home('translator', 'garden')).rows).toEqual([])
    expect((await home('editor', 'garden', '&state=withdrawn&view=documents')).rows).toHaveLength(1)
    expect((await bulk('editor', { ...withdraw, withdrawn: false })).body).toMatchObject({
      done: 1,
    })
    await workOff(site.payload)
    expect((await recordOf(site.payload, id, 'fr')).state).toBe('released')
  })

  it('refuses what it does not know, with the form it should have', async () => {
    const ids = ['f3b0a0a2-9e0a-4a58-bb0e-3a6c2f6f9a11']
    const wrong = [
      { act: 'accept' },
      { act: 'accept', ids: [] },
      { act: 'delete', ids },
      { act: 'due', ids, dueAt: 'tomorrow' },
    ]
    for (const body of wrong) {
      const answer = await bulk('editor', body)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('Send {')
    }
  })
})
