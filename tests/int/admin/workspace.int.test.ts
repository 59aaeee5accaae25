import type { Aids, WorkspaceView } from '#src/admin/workspace/types.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bold, paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('the workspace, as the server gives it', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let id: string

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar' }])
    const session = await site.payload.create({
      collection: 'sessions',
      data: {
        title: 'Opening plenary',
        status: 'planned',
        body: richText(
          { ...paragraph(text('Why we meet')), type: 'heading', tag: 'h2' },
          paragraph(text('Open cities meet. They '), bold('agree'), text('.')),
        ),
        _status: 'published',
      } as never,
    })
    ;({ id } = session)
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const ask = async (
    headers: Headers,
    path: string,
  ): Promise<{ status: number; body: Record<string, unknown> }> =>
    callApi({ payload: site.payload, path: `/translations/${path}`, headers })

  const translator = async (locale: 'fr' | 'ar') =>
    signIn(site.payload, await makePerson(site.payload, ['translator'], [locale]))

  const viewOf = async (headers: Headers): Promise<WorkspaceView> => {
    const record = await recordOf(site.payload, id, 'fr')
    const { body, status } = await ask(headers, `${record.id}/workspace`)
    expect(status).toBe(200)
    return body as unknown as WorkspaceView
  }

  it('has the sentences in the document’s order, looking as they do, with fields named in the person’s language', async () => {
    const headers = await translator('fr')
    headers.set('Accept-Language', 'fr')
    headers.set('Cookie', 'payload-lng=fr')
    const { units } = await viewOf(headers)
    expect(units.map(({ source }) => source)).toEqual([
      'Opening plenary',
      'Why we meet',
      'Open cities meet.',
      'They <g1>agree</g1>.',
    ])
    expect(units.map(({ look }) => look.kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ])
    expect(units[0]?.label).toBe('Titre')
    expect(units[3]?.tags).toEqual([{ number: 1, kind: 'pair', stands: 'format', detail: 'bold' }])
    expect(units.map(({ canJoin }) => canJoin)).toEqual([false, false, true, false])
  })

  it('gives people their languages and nobody else’s, whatever revision they name', async () => {
    const record = await recordOf(site.payload, id, 'fr')
    const known = `${record.id}/workspace?revision=${String(record.revision)}`
    const unit = unitOf(record, 'Open cities meet.').id
    expect((await ask(await translator('fr'), known)).status).toBe(204)
    for (const path of [known, `${record.id}/workspace`, `${record.id}/units/${unit}/aids`]) {
      expect((await ask(await translator('ar'), path)).status, path).toBe(404)
      expect((await ask(new Headers(), path)).status, path).toBe(401)
    }
  })

  it('has what helps with a sentence: matches, who did what, and readers’ words of other languages', async () => {
    const { payload } = site
    const source = 'Open cities meet.'
    await approveFrench(site, { document: id, source, target: 'Les villes se rencontrent.' })
    const record = await recordOf(payload, id, 'fr')
    const unit = unitOf(record, source)
    const { body } = await ask(await translator('fr'), `${record.id}/units/${unit.id}/aids`)
    const aids = body as unknown as Aids
    expect(aids.matches[0]).toMatchObject({ target: 'Les villes se rencontrent.', score: 101 })
    expect(aids.history[0]).toMatchObject({
      who: 'translator',
      what: 'Approved',
      after: 'Les villes se rencontrent.',
    })
    const arabic = unitOf(await recordOf(payload, id, 'ar'), source)
    expect(aids.references).toMatchObject([
      { locale: 'ar', isRtl: true, target: arabic.released?.target },
    ])
    const view = await viewOf(await translator('fr'))
    const approved = view.units.find((one) => one.id === unit.id)
    expect(approved?.origin).toMatchObject({ kind: 'person', by: 'translator' })
    expect(JSON.stringify(view)).not.toContain('approval')
  })
})
