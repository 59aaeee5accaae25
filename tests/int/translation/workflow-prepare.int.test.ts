import { prepareQueued } from '#src/translation/prepare/prepareQueued.ts'
import { chosenProvider } from '#src/translation/provider/chosen.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

describeEachDatabase('a draft prepared before it is published', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite
  let editor: Headers

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
    editor = await signIn(site.payload, await makePerson(site.payload, ['editor']))
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  const prepare = async (id: string) => {
    const { status } = await callApi({
      payload: site.payload,
      method: 'POST',
      path: '/translations/prepare',
      headers: editor,
      body: { collection: 'sessions', id },
    })
    expect(status).toBe(202)
    await prepareQueued({
      payload: site.payload,
      choose: () => chosenProvider({ payload: site.payload, env: site.env }),
      signal: new AbortController().signal,
      now: () => new Date(),
    })
  }

  const asReader = (id: string, locale: 'fr') =>
    callApi({
      payload: site.payload,
      path: `/sessions/${id}?locale=${locale}&fallback-locale=none`,
    })

  it('publishing the same text releases it at once and sends nothing', async () => {
    const { payload } = site
    const { id } = await payload.create({
      collection: 'sessions',
      draft: true,
      data: {
        title: 'A talk on bridges',
        summary: 'We cross one.',
        status: 'planned',
        _status: 'draft',
      },
    })
    await prepare(id)
    expect(await recordOf(payload, id, 'fr').catch(() => null)).toBeNull()
    expect((await asReader(id, 'fr')).status).toBe(404)
    const sent = deepl.requests.length
    expect(sent).toBeGreaterThan(0)
    await payload.update({ collection: 'sessions', id, data: { _status: 'published' } })
    await workOff(payload)
    expect(deepl.requests).toHaveLength(sent)
    expect((await asReader(id, 'fr')).body.title).toBeTruthy()
    expect((await recordOf(payload, id, 'fr')).draftState ?? null).toBeNull()
  })

  it('a draft beside a published page stays out of the page, and sends its new sentence alone', async () => {
    const { payload } = site
    const { id } = await payload.create({
      collection: 'sessions',
      data: {
        title: 'A talk on rivers',
        summary: 'We swim.',
        status: 'planned',
        _status: 'published',
      },
    })
    await workOff(payload)
    const before = (await asReader(id, 'fr')).body.summary
    await payload.update({
      collection: 'sessions',
      id,
      draft: true,
      data: { summary: 'We sail on it.', _status: 'draft' },
    })
    const billed = deepl.charactersBilled()
    await prepare(id)
    expect(deepl.charactersBilled() - billed).toBe('We sail on it.'.length)
    expect(await recordOf(payload, id, 'fr')).toMatchObject({
      draftState: 'prepared',
      state: 'released',
    })
    await workOff(payload)
    expect((await asReader(id, 'fr')).body.summary).toBe(before)
    await prepare(id)
    expect(deepl.charactersBilled() - billed).toBe('We sail on it.'.length)
  })

  it('a provider that refuses leaves a visible reason, and publishing translates as ever', async () => {
    const { payload } = site
    const { id } = await payload.create({
      collection: 'sessions',
      draft: true,
      data: { title: 'A talk on mountains', status: 'planned', _status: 'draft' },
    })
    // Not a used-up quota: after that nobody is asked for a quarter of an hour.
    deepl.misbehave({ kind: 'status', status: 503 }, 20)
    await prepare(id)
    deepl.behave()
    const { docs } = await payload.find({
      collection: 'translations',
      where: { document: { equals: id } },
    })
    expect(docs[0]).toMatchObject({ draftState: 'held' })
    expect(docs[0]?.draftReason).toBeTruthy()
    await payload.update({ collection: 'sessions', id, data: { _status: 'published' } })
    await workOff(payload)
    expect((await asReader(id, 'fr')).body.title).toBeTruthy()
  })
})
