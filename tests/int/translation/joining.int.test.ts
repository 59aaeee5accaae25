import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('sentences joined for one language', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const body = (...sentences: string[]) => richText(paragraph(text(sentences.join(' '))))

  const publish = async (...sentences: string[]): Promise<string> => {
    const { id } = await site.payload.create({
      collection: 'sessions',
      data: {
        title: 'Opening plenary',
        status: 'planned',
        body: body(...sentences),
        _status: 'published',
      } as never,
    })
    await workOff(site.payload)
    return id
  }

  const frenchBody = async (id: string) => {
    const { payload } = site
    const french = await payload.findByID({ collection: 'sessions', id, locale: 'fr', depth: 0 })
    return JSON.stringify(french.body)
  }

  const patch = async (id: string, edits: object[], headers: Headers) => {
    const { payload } = site
    const record = await recordOf(payload, id, 'fr')
    const path = `/translations/${record.id}/units`
    const requestBody = { revision: record.revision, units: edits }
    return callApi({ payload, method: 'PATCH', path, headers, body: requestBody })
  }

  const translator = async () =>
    signIn(site.payload, await makePerson(site.payload, ['translator'], ['fr']))

  it('are one unit, written and read as one, and survive a new publish', async () => {
    const { payload } = site
    const headers = await translator()
    const id = await publish('One came.', 'Two left.', 'Three stayed.')
    const before = await frenchBody(id)
    const first = unitOf(await recordOf(payload, id, 'fr'), 'One came.')
    expect((await patch(id, [{ id: first.id, join: 'next' }], headers)).status).toBe(200)
    await workOff(payload)
    expect(await frenchBody(id)).toBe(before)

    const edit = { id: first.id, target: 'L’un vint, l’autre partit.', state: 'approved' }
    expect((await patch(id, [edit], headers)).status).toBe(200)
    await workOff(payload)
    expect(await frenchBody(id)).toContain('L’un vint, l’autre partit. ')
    await payload.update({
      collection: 'sessions',
      id,
      data: {
        body: body('One came.', 'Two left.', 'Three remained here.'),
        _status: 'published',
      } as never,
    })
    await workOff(payload)
    const record = await recordOf(payload, id, 'fr')
    expect(unitOf(record, 'One came. Two left.')).toMatchObject({
      id: first.id,
      target: edit.target,
      state: 'approved',
    })
    expect(await frenchBody(id)).toContain('L’un vint, l’autre partit. ')
    const spanish = await recordOf(payload, id, 'es')
    expect(unitOf(spanish, 'Two left.').parts).toBeUndefined()
  })

  it('can be split again, and both are in the history', async () => {
    const { payload } = site
    const headers = await translator()
    const id = await publish('Four came.', 'Five left.')
    const before = await recordOf(payload, id, 'fr')
    const first = unitOf(before, 'Four came.')
    await patch(id, [{ id: first.id, join: 'next' }], headers)
    const answer = await patch(id, [{ id: first.id, split: true }], headers)
    expect(answer.status).toBe(200)
    expect(answer.body['units']).toHaveLength(2)
    await workOff(payload)
    const after = await recordOf(payload, id, 'fr')
    expect(after.units).toEqual(before.units)
    const { docs } = await payload.find({
      collection: 'translation-history',
      where: { unit: { equals: first.id } },
      sort: 'at',
    })
    expect(docs.map(({ why }) => why).toSorted()).toEqual(['joined', 'split'])
  })

  it('are refused with a sentence when there is nothing to join, and to those who may not write', async () => {
    const { payload } = site
    const id = await publish('Six came.')
    const { id: unit } = unitOf(await recordOf(payload, id, 'fr'), 'Six came.')
    const refused = await patch(id, [{ id: unit, join: 'next' }], await translator())
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ code: 'no-next-sentence' }] } })
    const mixed = { id: unit, join: 'next', target: 'Both at once' }
    expect((await patch(id, [mixed], await translator())).status).toBe(400)
    const editor = await signIn(payload, await makePerson(payload, ['editor']))
    expect((await patch(id, [{ id: unit, join: 'next' }], editor)).status).toBe(404)
  })

  it('a stale sentence says how its original has changed', async () => {
    const { payload } = site
    const headers = await translator()
    const id = await publish('Over 100 mayors came.')
    const unit = unitOf(await recordOf(payload, id, 'fr'), 'Over 100 mayors came.')
    await patch(
      id,
      [{ id: unit.id, target: 'Plus de 100 maires vinrent.', state: 'approved' }],
      headers,
    )
    await payload.update({
      collection: 'sessions',
      id,
      data: { body: body('Over 120 mayors came.'), _status: 'published' } as never,
    })
    await workOff(payload)
    const record = await recordOf(payload, id, 'fr')
    const { body: answer } = await callApi({ payload, path: `/translations/${record.id}`, headers })
    expect(answer['units']).toContainEqual(
      expect.objectContaining({
        id: unit.id,
        difference: [
          { kind: 'same', text: 'Over ' },
          { kind: 'removed', text: '100' },
          { kind: 'added', text: '120' },
          { kind: 'same', text: ' mayors came.' },
        ],
      }),
    )
  })
})
