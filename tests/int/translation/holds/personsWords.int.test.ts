import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { until } from '#tests/helpers/until.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'
const SOURCE = 'The harbour is open.'
const WORDS = 'Le port vous attend.'

describeEachDatabase('a person’s words are never overwritten by a machine', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite

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
    await switchOn(site, [{ locale: 'fr' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  const publish = async (title: string, summary = SOURCE): Promise<string> => {
    const { id } = await site.payload.create({
      collection: 'sessions',
      data: { title, summary, status: 'planned', _status: 'published' },
    })
    return id
  }

  const french = async (id: string) =>
    (await site.payload.findByID({ collection: 'sessions', id, locale: 'fr', depth: 0 })).summary

  const touch = async (id: string) => {
    await site.payload.update({
      collection: 'sessions',
      id,
      data: { room: String(Math.random()), _status: 'published' },
    })
    await workOff(site.payload)
  }

  const correct = (document: string) =>
    approveFrench(site, { document, source: SOURCE, target: WORDS })

  it('not by policy, whichever way it changes', async () => {
    const id = await publish('Policy')
    await workOff(site.payload)
    await correct(id)
    for (const policy of ['after-review', 'immediate'] as const) {
      await switchOn(site, [{ locale: 'fr', policy }])
      await touch(id)
      expect(await french(id)).toBe(WORDS)
      expect(unitOf(await recordOf(site.payload, id, 'fr'), SOURCE).state).toBe('approved')
    }
  })

  it('not by a language that is switched off and on again', async () => {
    const id = await publish('Off and on')
    await workOff(site.payload)
    await correct(id)
    await switchOn(site, [])
    await touch(id)
    await switchOn(site, [{ locale: 'fr' }])
    await touch(id)
    expect(await french(id)).toBe(WORDS)
  })

  it('not by duplicating, in the original nor in the copy', async () => {
    const { payload } = site
    const id = await publish('To be copied')
    await workOff(payload)
    await correct(id)
    const copy = await payload.duplicate({ collection: 'sessions', id })
    await payload.update({ collection: 'sessions', id: copy.id, data: { _status: 'published' } })
    await workOff(payload)
    await touch(id)
    expect(await french(id)).toBe(WORDS)
    // The same sentence in the same place: what a person approved is used again, and not paid for.
    expect(await french(copy.id)).toBe(WORDS)
  })

  it('not by a race: typed while the provider was answering', async () => {
    const { payload } = site
    const source = 'The ferries leave at dawn.'
    let answer: (value: unknown) => void = () => undefined
    deepl.misbehave({ kind: 'hold', until: new Promise((resolve) => (answer = resolve)) }, 5)
    const sent = deepl.requests.length
    const id = await publish('A race', source)
    const working = workOff(payload)
    const headers = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    // The job writes the record on its way to the provider: a translator loads it again then.
    await until('the translator has typed', async () => {
      const record = await recordOf(payload, id, 'fr').catch(() => null)
      if (!record?.units.length) return false
      const unit = { id: unitOf(record, source).id, target: 'Les bacs partent', state: 'edited' }
      const { status } = await callApi({
        payload,
        method: 'PATCH',
        path: `/translations/${record.id}/units`,
        headers,
        body: { revision: record.revision, units: [unit] },
      })
      return status === 200
    })
    expect(deepl.requests.length).toBe(sent)
    answer(undefined)
    await working
    const unit = unitOf(await recordOf(payload, id, 'fr'), source)
    expect(unit).toMatchObject({ target: 'Les bacs partent', state: 'edited' })
    expect(await french(id)).not.toBe('Les bacs partent')
  })
})
