import { siteTerms } from '#src/translation/glossary/siteTerms.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import type { User } from '#payload-types'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('proposing a form for a term', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let fleur: User
  let headers: Headers
  let administrator: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }])
    // The first account of a site is always an administrator's.
    administrator = await signIn(site.payload, await makePerson(site.payload, ['admin']))
    fleur = await makePerson(site.payload, ['translator'], ['fr'])
    headers = await signIn(site.payload, fleur)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const propose = (body: unknown, as: Headers = headers) =>
    callApi({
      payload: site.payload,
      method: 'POST',
      path: '/glossary-terms/propose',
      headers: as,
      body,
    })

  const french = () => siteTerms({ payload: site.payload, locale: 'fr', now: new Date() })

  const load = (id: unknown) =>
    site.payload.findByID({ collection: 'glossary-terms', id: String(id), depth: 0 })

  it('is kept, with who and why, and used when an administrator accepts it', async () => {
    const proposal = { term: 'round table', locale: 'fr', text: 'table ronde', notes: 'as usual' }
    const { status, body } = await propose(proposal)
    expect(status).toBe(201)
    const made = await load(body.id)
    expect(made).toMatchObject({ term: 'round table', kind: 'term' })
    expect(made.translations).toMatchObject([
      {
        locale: 'fr',
        text: 'table ronde',
        status: 'proposed',
        reason: 'as usual',
        proposedBy: fleur.id,
      },
    ])
    expect((await french()).map(({ source }) => source)).not.toContain('round table')

    const translations = made.translations?.map((row) => ({ ...row, status: 'accepted' }))
    const accepted = await callApi({
      payload: site.payload,
      method: 'PATCH',
      path: `/glossary-terms/${made.id}`,
      headers: administrator,
      body: { translations },
    })
    expect(accepted.status).toBe(200)
    expect(await french()).toContainEqual({
      source: 'round table',
      target: 'table ronde',
      kind: 'term',
      caseSensitive: false,
    })
  })

  it('stands beside the accepted form, once, and two accepted ones are refused', async () => {
    const { payload } = site
    const term = await payload.create({
      collection: 'glossary-terms',
      data: {
        term: 'Working lunch',
        kind: 'term',
        translations: [{ locale: 'fr', text: 'déjeuner', status: 'accepted' }],
      },
    })
    const proposal = { term: 'working lunch', locale: 'fr', text: 'déjeuner de travail' }
    expect(await propose(proposal)).toMatchObject({ status: 201, body: { id: term.id } })
    expect(await propose(proposal)).toMatchObject({ status: 200, body: { status: 'proposed' } })
    expect(await propose({ ...proposal, text: 'déjeuner' })).toMatchObject({
      status: 200,
      body: { status: 'accepted' },
    })
    const rows = (await load(term.id)).translations ?? []
    expect(rows.map(({ text, status }) => `${text}: ${status}`)).toEqual([
      'déjeuner: accepted',
      'déjeuner de travail: proposed',
    ])
    expect(rows[0]?.id).toBe(term.translations?.[0]?.id)
    const both = rows.map((row) => ({ ...row, status: 'accepted' as const }))
    await expect(
      payload.update({ collection: 'glossary-terms', id: term.id, data: { translations: both } }),
    ).rejects.toMatchObject({ status: 400 })
  })

  it.each([
    ['another language', { term: 'x', locale: 'es', text: 'y' }, 403],
    ['the source language', { term: 'x', locale: 'en', text: 'y' }, 400],
    ['no language', { term: 'x', locale: 'xx', text: 'y' }, 400],
    ['an empty form', { term: 'x', locale: 'fr', text: ' ' }, 400],
    ['nothing', undefined, 400],
  ])('is refused for %s, and nothing is written', async (_, body, status) => {
    expect((await propose(body)).status).toBe(status)
    const { totalDocs } = await site.payload.count({
      collection: 'glossary-terms',
      where: { term: { equals: 'x' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('is refused to readers, to editors without languages, and for what is never translated', async () => {
    const body = { term: 'Deck', locale: 'fr', text: 'Pont' }
    expect((await propose(body, new Headers())).status).toBe(401)
    const editor = await makePerson(site.payload, ['editor'])
    expect((await propose(body, await signIn(site.payload, editor))).status).toBe(403)
    const data = { term: 'Deck', kind: 'leave-alone' as const }
    await site.payload.create({ collection: 'glossary-terms', data })
    expect((await propose(body)).status).toBe(422)
  })
})
