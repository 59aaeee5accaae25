import { saveRecord } from '#src/translation/record/store.ts'
import { startWorker } from '#src/translation/worker/startWorker.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import type { Summit } from '#payload-types'
import { afterAll, beforeAll, expect, it } from 'vitest'

type Facts = NonNullable<Summit['facts']>

describeEachDatabase('data integrity', ({ fresh }) => {
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

  let count = 0
  const publishSummit = async (): Promise<Summit> => {
    count += 1
    const summit = await site.payload.create({
      collection: 'summits',
      data: {
        title: `Summit number ${String(count)}`,
        timeZone: 'UTC',
        kicker: 'Strong together',
        facts: [
          { value: '45', label: 'countries' },
          { value: '115', label: 'cities' },
        ],
        _status: 'published',
      },
    })
    await workOff(site.payload)
    return summit
  }

  const read = (id: string, locale: 'en' | 'fr' | 'es', draft = false) =>
    site.payload.findByID({
      collection: 'summits',
      id,
      locale,
      draft,
      fallbackLocale: false,
      depth: 0,
    })

  const approve = async (id: string, source: string, target: string): Promise<void> => {
    const { payload } = site
    const translator = await makePerson(payload, ['translator'], ['fr'])
    const record = await recordOf(payload, id, 'fr')
    const answer = await callApi({
      payload,
      method: 'PATCH',
      path: `/translations/${record.id}/units`,
      headers: await signIn(payload, translator),
      body: {
        revision: record.revision,
        units: [{ id: unitOf(record, source).id, target, state: 'approved' }],
      },
    })
    expect(answer.status).toBe(200)
    await workOff(payload)
  }

  it('a translation finishing beside an unpublished draft shows readers the published text, and the draft keeps its rows', async () => {
    const { payload } = site
    const { id, facts = [] } = await publishSummit()
    await payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Published again', _status: 'published' },
    })
    // While the translation of that waits, the editor goes on: one row gone, one new, words changed.
    const [first] = facts as Facts
    await payload.update({
      collection: 'summits',
      id,
      draft: true,
      data: {
        title: 'A secret plan',
        facts: [first as Facts[0], { value: '9', label: 'secret guests' }],
        _status: 'draft',
      },
    })
    await workOff(payload)

    const english = await read(id, 'en')
    const french = await read(id, 'fr')
    expect(english.title).not.toBe('A secret plan')
    expect(english._status).toBe('published')
    expect(french.facts).toHaveLength(2)
    expect(french.facts?.every(({ label }) => Boolean(label))).toBe(true)
    expect(JSON.stringify(french)).not.toMatch(/secret/i)

    const draft = await read(id, 'en', true)
    expect(draft.title).toBe('A secret plan')
    expect(draft.facts?.map(({ label }) => label)).toEqual(['countries', 'secret guests'])
    const frenchDraft = await read(id, 'fr', true)
    expect(frenchDraft.facts?.map(({ label }) => Boolean(label))).toEqual([true, false])

    await payload.update({ collection: 'summits', id, data: { _status: 'published' } })
    await workOff(payload)
    const published = await read(id, 'fr')
    expect(published.facts?.map(({ value }) => value)).toEqual(['45', '9'])
    expect(published.facts?.every(({ label }) => Boolean(label))).toBe(true)
  })

  it('two languages finishing together both land', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    await payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Together and strong', _status: 'published' },
    })
    const worker = await startWorker({ payload, env: { ...site.env, workerConcurrency: 4 } })
    await workOff(payload)
    await worker.stop()
    for (const locale of ['fr', 'es'] as const) {
      const record = await recordOf(payload, id, locale)
      expect(unitOf(record, 'Together and strong').released?.source).toBe('Together and strong')
      expect((await read(id, locale)).kicker).toBe(record.released?.kicker)
    }
  })

  it('a person’s words outlive a restored old version', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    const versions = await payload.findVersions({
      collection: 'summits',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
    })
    const old = versions.docs[0]
    await payload.update({
      collection: 'summits',
      id,
      data: { city: 'New York', _status: 'published' },
    })
    await workOff(payload)
    await approve(id, 'Strong together', 'Forts, ensemble')
    expect((await read(id, 'fr')).kicker).toBe('Forts, ensemble')

    await payload.restoreVersion({ collection: 'summits', id: old?.id ?? '' })
    await workOff(payload)
    expect((await read(id, 'fr')).kicker).toBe('Forts, ensemble')
  })

  it('a save that began before a correction and ends after it brings back no old text', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    const stale = await payload.db.findOne<{ id: string; sessions?: unknown }>({
      collection: 'summits',
      locale: 'all',
      where: { id: { equals: id } },
    })
    await approve(id, 'Strong together', 'Unis et forts')
    // What a save that had read the document earlier writes: the row as it was, every language.
    const { sessions: _join, ...row } = stale ?? {}
    await payload.db.updateOne({ collection: 'summits', id, data: row, locale: 'all' })
    expect((await read(id, 'fr')).kicker).not.toBe('Unis et forts')
    // Its afterChange asks for the comparison; so does any later save.
    await payload.update({
      collection: 'summits',
      id,
      data: { venue: 'Hall', _status: 'published' },
    })
    await workOff(payload)
    expect((await read(id, 'fr')).kicker).toBe('Unis et forts')
  })

  it('a duplicate is a draft in the source language alone, with an address of its own', async () => {
    const { payload } = site
    const original = await publishSummit()
    const copy = await payload.duplicate({ collection: 'summits', id: original.id })
    await workOff(payload)
    expect(copy._status).toBe('draft')
    const rows = await payload.db.findOne<{ id: string; slug?: unknown; kicker?: unknown }>({
      collection: 'summits',
      locale: 'all',
      where: { id: { equals: copy.id } },
    })
    expect(rows?.kicker).toEqual({ en: 'Strong together' })
    await payload.update({ collection: 'summits', id: copy.id, data: { _status: 'published' } })
    await workOff(payload)
    const published = await read(copy.id, 'en')
    expect(published.slug).not.toBe(original.slug)
    expect((await read(copy.id, 'fr')).slug).toBeTruthy()
  })

  it('a person’s words stay, marked stale, when the source changes; readers are told', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    await approve(id, 'Strong together', 'Forts ensemble, toujours')
    await payload.update({
      collection: 'summits',
      id,
      data: { kicker: 'Stronger together', _status: 'published' },
    })
    await workOff(payload)
    expect((await read(id, 'fr')).kicker).toBe('Forts ensemble, toujours')
    const record = await recordOf(payload, id, 'fr')
    const unit = unitOf(record, 'Stronger together')
    expect(unit.state).toBe('stale')
    expect(unit.suggestion?.previousSource).toBe('Strong together')
    expect(record.state).toBe('stale')
    expect(record.notices).toEqual([
      { path: 'kicker', block: '', kind: 'stale', source: 'Stronger together' },
    ])
  })

  it('a finished job that runs again writes nothing and sends nothing', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    const before = await recordOf(payload, id, 'fr')
    await payload.update({
      collection: 'summits',
      id,
      data: { city: 'Oslo', _status: 'published' },
    })
    await workOff(payload)
    const after = await recordOf(payload, id, 'fr')
    expect(after.revision).toBe(before.revision)
  })

  it('typing is never public; approving is', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    const machine = (await read(id, 'fr')).kicker
    const translator = await makePerson(payload, ['translator'], ['fr'])
    const record = await recordOf(payload, id, 'fr')
    const edit = { id: unitOf(record, 'Strong together').id, target: 'Fort' }
    const headers = await signIn(payload, translator)
    const path = `/translations/${record.id}/units`
    const body = { revision: record.revision, units: [edit] }
    expect((await callApi({ payload, method: 'PATCH', path, headers, body })).status).toBe(200)
    await payload.update({
      collection: 'summits',
      id,
      data: { city: 'Rome', _status: 'published' },
    })
    await workOff(payload)
    expect((await read(id, 'fr')).kicker).toBe(machine)
    expect((await callApi({ payload, method: 'PATCH', path, headers, body })).status).toBe(409)
  })

  it('a finding that is none is dismissed for a reason, and lets the machine’s sentence out', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    const translator = await makePerson(payload, ['translator'], ['fr'])
    const headers = await signIn(payload, translator)
    const before = await recordOf(payload, id, 'fr')
    const unit = unitOf(before, 'Strong together')
    // As a check left it that a machine's sentence did not pass.
    const finding = { id: 'numbers-lost', severity: 'error' as const, message: '45 is missing.' }
    await saveRecord({
      payload,
      record: before,
      change: {
        units: (before.units ?? []).map((one) =>
          one.id === unit.id ? { ...one, target: 'Forts ensemble ', checks: [finding] } : one,
        ),
      },
    })
    const path = `/translations/${before.id}`
    const record = await recordOf(payload, id, 'fr')
    const patch = (edit: object) =>
      callApi({
        payload,
        method: 'PATCH',
        path: `${path}/units`,
        headers,
        body: { revision: record.revision, units: [{ id: unit.id, ...edit }] },
      })
    expect((await patch({ dismiss: ['links-lost'] })).status).toBe(422)
    const note = 'The number stands in the picture.'
    const answer = await patch({ dismiss: ['numbers-lost'], note })
    expect(answer).toMatchObject({
      status: 200,
      body: { units: [{ state: 'machine', dismissed: ['numbers-lost'] }] },
    })
    const { docs } = await payload.find({
      collection: 'translation-history',
      where: { unit: { equals: unit.id } },
    })
    expect(docs).toMatchObject([
      { why: 'check-dismissed', findings: 'numbers-lost', note, who: { id: translator.id } },
    ])
    await workOff(payload)
    expect((await read(id, 'fr')).kicker).toBe('Forts ensemble ')
  })

  it('tells people what a machine can put right, and what stands elsewhere', async () => {
    const { payload } = site
    const { id } = await publishSummit()
    const translator = await makePerson(payload, ['translator'], ['fr'])
    const headers = await signIn(payload, translator)
    const record = await recordOf(payload, id, 'fr')
    const unit = unitOf(record, 'Strong together')
    const path = `/translations/${record.id}`
    const body = { revision: record.revision, units: [{ id: unit.id, target: ' Forts?' }] }
    await callApi({ payload, method: 'PATCH', path: `${path}/units`, headers, body })
    const answer = await callApi({ payload, path, headers })
    const units = answer.body.units as { id: string; checks: { id: string; fix?: string }[] }[]
    const fixes = units.find((one) => one.id === unit.id)?.checks ?? []
    expect(fixes.map((finding) => [finding.id, finding.fix])).toEqual(
      expect.arrayContaining([
        ['spaces-edge', 'Forts?'],
        ['french-spacing', ' Forts\u202f?'],
      ]),
    )
  })
})
