import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import type { SiteView } from '#src/admin/site/types.ts'
import type { LanguageState } from '#src/admin/languages/types.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const TITLE = 'Notes of the mayors'

describeEachDatabase('languages as the admin shows them', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let document: string
  let admin: Headers
  let editor: Headers
  let translator: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    const { payload } = site
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
    admin = await signIn(payload, await makePerson(payload, ['admin']))
    editor = await signIn(payload, await makePerson(payload, ['editor']))
    translator = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    const { id } = await payload.create({
      collection: 'pages',
      data: { title: TITLE, _status: 'published' },
    })
    document = id
    await workOff(payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const get = (path: string, headers: Headers) => callApi({ payload: site.payload, path, headers })
  const post = (path: string, body: object, headers: Headers) =>
    callApi({ payload: site.payload, method: 'POST', path, headers, body })

  const statesFor = async (headers: Headers) => {
    const { body } = await get(`/translations/states?collection=pages&id=${document}`, headers)
    const states = body.states as LanguageState[]
    return Object.fromEntries(states.map(({ locale, actions }) => [locale, actions]))
  }

  it('a person is offered what they may do, in the languages they see', async () => {
    expect(await statesFor(editor)).toEqual({
      en: [],
      fr: ['showOriginal', 'retranslate', 'withdraw'],
      es: ['showOriginal', 'retranslate', 'withdraw'],
    })
    expect(await statesFor(translator)).toEqual({ en: [], fr: ['retranslate'] })
  })

  it('what a machine would be asked anew is counted for those who may ask, without changing anything', async () => {
    const before = await recordOf(site.payload, document, 'fr')
    const path = `/translations/${before.id}/retranslate`
    const { status, body } = await get(path, translator)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      cost: null,
      send: { sentences: 1, characters: TITLE.length, billedCharacters: 0 },
      sentence: 'At most 1 sentence with 19 characters will be sent.',
    })
    expect((await recordOf(site.payload, document, 'fr')).revision).toBe(before.revision)
    const spanish = await recordOf(site.payload, document, 'es')
    expect((await get(`/translations/${spanish.id}/retranslate`, translator)).status).toBe(404)
    expect((await get(path, new Headers())).status).toBe(401)
  })

  it('the languages of the site are staff’s to see', async () => {
    const { body } = await get('/translations/languages', editor)
    const view = body as unknown as SiteView
    expect(view.languages.map(({ locale, showsOriginal }) => [locale, showsOriginal])).toEqual([
      ['fr', false],
      ['es', false],
    ])
    expect((await get('/translations/languages', translator)).status).toBe(403)
    expect((await get('/translations/languages', new Headers())).status).toBe(401)
  })

  it('a form of the settings that was opened before does not undo the original of a language', async () => {
    const settings = async () => (await get('/globals/settings?depth=0', admin)).body
    const form = await settings()
    expect(
      (await post('/translations/languages/fr/original', { shown: true }, editor)).status,
    ).toBe(200)
    // By which the form would call itself outdated.
    expect((await settings()).updatedAt).toBe(form.updatedAt)
    const { languages, organisation } = form
    const saved = await post('/globals/settings', { languages, organisation }, admin)
    expect(saved.status).toBe(200)
    const view = (await get('/translations/languages', editor)).body as unknown as SiteView
    expect(view.languages.map(({ showsOriginal }) => showsOriginal)).toEqual([true, false])

    await post('/translations/languages/fr/original', { shown: false }, editor)
    expect(
      (await post('/translations/languages/de/original', { shown: true }, editor)).status,
    ).toBe(404)
  })
})
