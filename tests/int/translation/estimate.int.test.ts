import { continueBackfills } from '#src/translation/backfill/continue.ts'
import type { LanguageEstimate } from '#src/translation/estimate/types.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bold, link, paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

type Answer = {
  text: string
  summary: string
  details: string[]
  standing: string
  languages: LanguageEstimate[]
  total: LanguageEstimate & { cost: { amount: number; currency: string } | null }
}

const sentences = (...words: string[]) =>
  richText(...words.map((sentence) => paragraph(text(sentence))))

describeEachDatabase('what publishing will do', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite
  let editor: Headers
  let id: string

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
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar', policy: 'after-review' }])
    await workOff(site.payload)
    editor = await signIn(site.payload, await makePerson(site.payload, ['editor']))
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  async function estimate(headers = editor): Promise<Answer> {
    const path = `/translations/estimate?collection=summits&id=${id}`
    const { status, body } = await callApi({ payload: site.payload, headers, path })
    expect(status).toBe(200)
    return body as unknown as Answer
  }

  const save = (data: Record<string, unknown>, isDraft = true) =>
    site.payload.update({
      collection: 'summits',
      id,
      data: { ...data, _status: isDraft ? 'draft' : 'published' },
      draft: isDraft,
    })

  beforeEach(async () => {
    const summit = await site.payload.create({
      collection: 'summits',
      data: {
        title: `Open cities, ${String(performance.now())}`,
        timeZone: 'UTC',
        introduction: richText(
          paragraph(
            text('Read the '),
            link('final report', 'https://example.org/report'),
            text(' & the <annexes> today. It names '),
            bold('45 countries'),
            text('.'),
          ),
          paragraph(text('Everybody came. Everybody stayed.')),
        ),
        facts: [
          { value: '100+', label: 'mayors' },
          { value: '45', label: 'countries' },
        ],
        _status: 'draft',
      } as never,
      draft: true,
    })
    id = summit.id
  })

  /** Publishes the draft and gives what the run was billed, with what had been expected. */
  async function publishAndCompare(edit: string): Promise<Answer> {
    const before = deepl.charactersBilled()
    const requests = deepl.requests.length
    const expected = await estimate()
    expect(deepl.requests.length, 'estimating asks nobody').toBe(requests)
    await save({}, false)
    await workOff(site.payload)
    expect(deepl.charactersBilled() - before, edit).toBe(expected.total.send.billedCharacters)
    expect(expected.total.send.billedCharacters, edit).toBe(expected.total.send.characters)
    const after = await estimate()
    expect(after.total.send.sentences, `${edit}: nothing is left`).toBe(0)
    return expected
  }

  it('is billed to the character, over a series of edits', { timeout: 120_000 }, async () => {
    const { payload } = site
    const first = await publishAndCompare('first publish')
    expect(first.text).toBe('draft')
    expect(first.total.send.characters).toBeGreaterThan(0)

    const summit = await payload.findByID({ collection: 'summits', id, depth: 0 })
    const facts = summit.facts ?? []
    await save({ facts: [...facts, { value: '9', label: 'New Orleans, élan and 🏙' }] })
    const row = await publishAndCompare('a new row')
    expect(row.languages.map(({ sentences }) => sentences.new)).toEqual([1, 1])

    const moved = (await payload.findByID({ collection: 'summits', id, depth: 0 })).facts ?? []
    await save({ facts: moved.toReversed() })
    const order = await publishAndCompare('rows moved')
    expect(order.total.send.sentences).toBe(0)
    expect(order.standing).toBe('nothing')

    await save({
      acknowledgement: sentences('Thank you all.', 'Thank you all.', 'Thank you all.'),
    })
    const doubled = await publishAndCompare('the same words three times')
    expect(doubled.languages.map(({ send }) => send.sentences)).toEqual([1, 1])

    await save({ agendaIntroduction: sentences('Thank you all.') })
    const known = await publishAndCompare('words the memory knows')
    expect(known.total.send.sentences).toBe(0)
    expect(known.total.memory.exact + known.total.memory.inContext).toBe(2)

    const record = await recordOf(payload, id, 'fr')
    const translator = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    const corrected = await callApi({
      payload,
      method: 'PATCH',
      headers: translator,
      path: `/translations/${record.id}/units`,
      body: {
        revision: record.revision,
        units: ['mayors', 'countries'].map((source) => ({
          id: unitOf(record, source).id,
          target: `Un mot pour ${source}`,
          state: 'approved',
        })),
      },
    })
    expect(corrected.status).toBe(200)
    await workOff(payload)
    const newest = (await payload.findByID({ collection: 'summits', id, depth: 0 })).facts ?? []
    await save({
      facts: newest.map((fact) =>
        fact.label === 'mayors' ? { ...fact, label: 'mayors and governors' } : fact,
      ),
    })
    const human = await publishAndCompare('a corrected sentence is edited')
    expect(human.languages[0]?.corrections).toEqual({ kept: 1, becomeStale: 1, dropped: 0 })
    expect(human.languages[1]?.corrections).toEqual({ kept: 0, becomeStale: 0, dropped: 0 })
    expect(human.details.join(' ')).toContain('out of date')
  })

  it('keeps what was expected beside what was billed', async () => {
    const expected = await publishAndCompare('first publish')
    const { usage } = await recordOf(site.payload, id, 'fr')
    const french = expected.languages.find(({ locale }) => locale === 'fr')
    expect(usage?.lastRun).toMatchObject({
      estimated: french?.send.characters,
      billed: french?.send.characters,
      sentences: french?.send.sentences,
    })
    expect((await estimate()).languages[0]?.lastRun?.billed).toBe(french?.send.characters)
  })

  it('shows a translator their own languages, and no money', async () => {
    const translator = await signIn(
      site.payload,
      await makePerson(site.payload, ['translator'], ['fr']),
    )
    const path = `/translations/estimate?collection=summits&id=${id}`
    const ask = (headers?: Headers) =>
      callApi({ payload: site.payload, path, ...(headers ? { headers } : {}) })
    // Before the document has a record in their language its draft is not theirs to see.
    expect((await ask(translator)).status).toBe(404)
    expect((await ask()).status).toBe(401)
    await publishAndCompare('first publish')
    const seen = await estimate(translator)
    expect(seen.languages.map(({ locale }) => locale)).toEqual(['fr'])
    expect(seen.total.cost).toBeNull()
    expect((await estimate()).total.cost).toMatchObject({ currency: 'EUR' })
  })

  it('writes nothing', async () => {
    const rows = async () => {
      const counts = await Promise.all(
        (['translations', 'translation-memory', 'translation-usage', 'leases'] as const).map(
          (collection) => site.payload.db.count({ collection }),
        ),
      )
      return counts.map(({ totalDocs }) => totalDocs)
    }
    const before = await rows()
    await estimate()
    expect(await rows()).toEqual(before)
  })

  it('counts what is new on a page of 2,000 sentences', { timeout: 120_000 }, async () => {
    const words = Array.from({ length: 2000 }, (_, at) => `This is sentence ${String(at)}.`)
    await save({ introduction: sentences(...words) })
    await publishAndCompare('a very long page')
    const edited = words.map((one, at) => (at % 200 === 0 ? `${one} Look again.` : one))
    await save({ introduction: sentences(...edited) })
    const { languages } = await publishAndCompare('ten sentences more')
    expect(languages.map(({ sentences: count }) => count.new)).toEqual([10, 10])
  })

  it('counts a language that is off over the whole site', { timeout: 180_000 }, async () => {
    await publishAndCompare('first publish')
    const path = '/translations/estimate?locale=de'
    const { status, body } = await callApi({ payload: site.payload, headers: editor, path })
    expect(status).toBe(200)
    const before = deepl.charactersBilled()
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar' }, { locale: 'de' } as never])
    // As the worker does it: pages of documents, whose jobs run side by side.
    while ((await continueBackfills(site.payload)) > 0) await workOff(site.payload)
    expect(body.sentence).toContain('German')
    const counted = body as unknown as { send: { billedCharacters: number }; documents: number }
    expect(counted.documents).toBeGreaterThan(2)
    expect(deepl.charactersBilled() - before).toBe(counted.send.billedCharacters)
    const again = await callApi({ payload: site.payload, headers: editor, path })
    expect(again.body.send).toMatchObject({ sentences: 0, characters: 0 })
  })
})
