import type { Locale } from '#i18n/locales.ts'
import type { Memorable } from '#i18n/memory/entry.ts'
import { contextKey, type Neighbours } from '#i18n/memory/keys.ts'
import { chooseEntry } from '#i18n/memory/choose.ts'
import type { Session } from '#payload-types'
import { exportTmx } from '#src/translation/memory/exportTmx.ts'
import { importTmx } from '#src/translation/memory/importTmx.ts'
import { nearest } from '#src/translation/memory/nearest.ts'
import { keyOf, recall } from '#src/translation/memory/recall.ts'
import { remember } from '#src/translation/memory/remember.ts'
import { raiseUseCounts } from '#src/translation/memory/store/raiseUseCounts.ts'
import type { MemoryMatch } from '#src/translation/memory/matches.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { startDeeplServer, type DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'the-key-of-the-memory-test'
const NOWHERE: Neighbours = { before: null, after: null }

describeEachDatabase('translation memory', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let deepl: DeeplServer

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
    await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  const entry = (words: Partial<Memorable> & Pick<Memorable, 'source' | 'target'>): Memorable => ({
    neighbours: NOWHERE,
    origin: 'person',
    status: 'reviewed',
    provider: null,
    ...words,
  })
  const keep = (locale: Locale, ...entries: Memorable[]) =>
    remember({ payload: site.payload, locale, entries, now: new Date() })
  const known = async (source: string, locale: Locale) => {
    const key = keyOf(source, locale)
    return (await recall({ payload: site.payload, keys: [key] })).get(key) ?? []
  }
  const active = async (source: string, locale: Locale) =>
    (await known(source, locale)).filter(({ supersededAt }) => supersededAt === null)

  const publish = async (title: string, ...sentences: string[]): Promise<Session> => {
    const session = await site.payload.create({
      collection: 'sessions',
      data: {
        title,
        status: 'planned',
        body: richText(paragraph(text(sentences.join(' ')))),
        _status: 'published',
      } as never,
    })
    await workOff(site.payload)
    return session
  }
  const sentTexts = () => deepl.requests.flatMap(({ texts }) => texts)
  const frenchUnit = async (id: string, source: string) =>
    unitOf(await recordOf(site.payload, id, 'fr'), source)

  const translator = async (...languages: Locale[]) =>
    signIn(site.payload, await makePerson(site.payload, ['translator'], languages))

  const approve = async (id: string, source: string, target: string): Promise<void> => {
    const record = await recordOf(site.payload, id, 'fr')
    const answer = await callApi({
      payload: site.payload,
      method: 'PATCH',
      path: `/translations/${record.id}/units`,
      headers: await translator('fr'),
      body: {
        revision: record.revision,
        units: [{ id: unitOf(record, source).id, target, state: 'approved' }],
      },
    })
    expect(answer.status).toBe(200)
    await workOff(site.payload)
  }

  const matchesOf = async (id: string, source: string, headers: Headers) => {
    const record = await recordOf(site.payload, id, 'fr')
    const path = `/translations/${record.id}/units/${unitOf(record, source).id}/matches`
    const { status, body } = await callApi({ payload: site.payload, path, headers })
    return {
      status,
      matches: body['matches'] as MemoryMatch[],
      earlier: body['earlier'] as { target: string; supersededAt: string }[],
    }
  }

  it('a sentence in the same context scores 101, elsewhere 100, and neither is sent', async () => {
    const neighbours = { before: 'The doors open.', after: null }
    await keep(
      'fr',
      entry({ source: 'Lunch is at noon.', target: 'Déjeuner à midi.' }),
      entry({ source: 'Lunch is at noon.', target: 'On déjeune à midi.', neighbours }),
    )
    const { id } = await publish('Lunch break', 'The doors open.', 'Lunch is at noon.')
    const inContext = await frenchUnit(id, 'Lunch is at noon.')
    expect(inContext.target).toBe('On déjeune à midi.')
    expect(inContext.origin).toMatchObject({ kind: 'memory', score: 101, isReviewed: true })

    const other = await publish('Working lunch', 'Bring a chair.', 'Lunch is at noon.')
    const exact = await frenchUnit(other.id, 'Lunch is at noon.')
    expect(exact.origin).toMatchObject({ kind: 'memory', score: 100, otherWordings: 1 })
    expect(exact.state).toBe('machine')
    expect(sentTexts().filter((sent) => sent.includes('Lunch is at noon.'))).toHaveLength(1)
  })

  it('nothing is taken from another pair of languages', async () => {
    await keep('es', entry({ source: 'The tram is free.', target: 'El tranvía es gratuito.' }))
    expect(await known('The tram is free.', 'fr')).toEqual([])
    const near = { payload: site.payload, source: 'The tram is free today.', limit: 5 }
    expect(await nearest({ ...near, locale: 'fr' })).toEqual([])
    expect(await nearest({ ...near, locale: 'es' })).toHaveLength(1)
  })

  it('a sentence that is nearly known is sent all the same, and the match is shown beside it', async () => {
    const before = 'The mayors of forty cities meet in the harbour hall on Monday morning.'
    const now = 'The mayors of fifty cities meet in the harbour hall on Monday morning.'
    await keep('fr', entry({ source: before, target: 'Les maires se réunissent.' }))
    const { id } = await publish('Mayors', now)
    expect((await frenchUnit(id, now)).origin?.kind).toBe('machine')
    expect(sentTexts().some((sent) => sent.includes(now))).toBe(true)

    const { status, matches } = await matchesOf(id, now, await translator('fr'))
    expect(status).toBe(200)
    const near = matches.find(({ source }) => source === before)
    expect(near?.score).toBeGreaterThanOrEqual(90)
    expect(near?.score).toBeLessThan(100)
    expect(near).toMatchObject({ target: 'Les maires se réunissent.', status: 'reviewed' })
    const changed = near?.difference.filter(({ kind }) => kind !== 'same')
    expect(changed).toEqual([
      { kind: 'removed', text: 'forty' },
      { kind: 'added', text: 'fifty' },
    ])
    // The machine's own words for this very sentence stand before what is only near; alone in its
    // field, it is in no context.
    expect(matches[0]).toMatchObject({ source: now, origin: 'machine', score: 100 })
  })

  it('matches are for people of the language alone', async () => {
    const { id } = await publish('Closed doors', 'Nobody is let in after eight.')
    const ask = (headers: Headers) => matchesOf(id, 'Nobody is let in after eight.', headers)
    expect((await ask(await translator('fr'))).status).toBe(200)
    expect((await ask(await translator('es'))).status).toBe(404)
    expect((await ask(new Headers())).status).toBe(401)
  })

  it('a correction takes the place of the old wording, which stays as history', async () => {
    const sentence = 'The bridge is lit at night.'
    const { id } = await publish('Bridge', sentence)
    const machine = (await frenchUnit(id, sentence)).target
    await approve(id, sentence, 'Le pont est illuminé la nuit.')
    await approve(id, sentence, 'La nuit, le pont s’illumine.')

    expect((await active(sentence, 'fr')).map(({ target }) => target)).toEqual([
      'La nuit, le pont s’illumine.',
    ])
    const { matches, earlier } = await matchesOf(id, sentence, await translator('fr'))
    expect(matches.map(({ target }) => target)).toEqual(['La nuit, le pont s’illumine.'])
    expect(earlier.map(({ target }) => target).toSorted()).toEqual(
      [machine, 'Le pont est illuminé la nuit.'].toSorted(),
    )
    const again = await publish('Bridge again', sentence)
    expect((await frenchUnit(again.id, sentence)).target).toBe('La nuit, le pont s’illumine.')
  })

  it('a machine and a file never take the place of what a person wrote', async () => {
    const source = 'Admission is free.'
    await keep('fr', entry({ source, target: 'Entrée libre.' }))
    await keep('fr', entry({ source, target: 'machine', origin: 'machine', status: 'machine' }))
    await keep('fr', entry({ source, target: 'file', origin: 'import', status: 'machine' }))
    const kept = await keep('fr', entry({ source, target: 'file', origin: 'import' }))
    expect(kept).toEqual({ added: 0, promoted: 0, kept: 1 })
    expect((await known(source, 'fr')).map(({ target }) => target)).toEqual(['Entrée libre.'])
  })

  it('what a run takes is counted, and being used does not make an entry newer', async () => {
    const source = 'Please mind the step.'
    await keep('fr', entry({ source, target: 'Attention à la marche.' }))
    const [before] = await known(source, 'fr')
    await publish('Steps', source, 'And the door.', source)
    await publish('More steps', source)
    const [after] = await known(source, 'fr')
    expect(after?.useCount).toBe(3)
    expect(after?.updatedAt).toBe(before?.updatedAt)
    await raiseUseCounts({ payload: site.payload, ids: [] })
  })

  it('a batch is kept whole or not at all', async () => {
    // More than one statement takes, and something in the last that no database takes.
    const entries = Array.from({ length: 501 }, (_, at) =>
      entry({ source: `Half a batch is no batch, number ${String(at)}.`, target: 'x' }),
    )
    const circular: { self?: unknown } = {}
    circular.self = circular
    const broken = entry({ source: 'broken', target: 'x', provider: circular as never })
    await expect(keep('fr', ...entries, broken)).rejects.toThrow()
    const source = entries[0]?.source ?? ''
    expect(await known(source, 'fr')).toEqual([])
  })

  it('what was exported comes back the same, and a second import adds nothing', async () => {
    const neighbours = { before: 'A & B < C.', after: 'See <g1>there</g1>.' }
    await keep(
      'es',
      entry({
        source: 'Read the <g1>report</g1>,<x2/> now.',
        target: 'Lea <x2/><g1>el informe</g1>.',
        neighbours,
        provider: 'deepl',
      }),
    )
    const pieces: string[] = []
    const createdAt = new Date(0)
    for await (const piece of exportTmx({ payload: site.payload, locale: 'es', createdAt })) {
      pieces.push(piece)
    }
    const file = pieces.join('')
    expect(file).not.toContain('xml:lang="fr"')
    expect(file).toContain('<bpt i="1" x="1"/>')

    const otherDatabase = await fresh()
    const other = await bootSite({ database: otherDatabase })
    const arrive = () =>
      importTmx({ payload: other.payload, input: file, provider: null, reviewed: ['es'] })
    const first = await arrive()
    expect(first.translations).toBeGreaterThan(1)
    expect(first.translations).toBe(file.split('<tu>').length - 1)
    expect(await arrive()).toMatchObject({ translations: 0, promoted: 0 })

    const key = keyOf('Read the <g1>report</g1>,<x2/> now.', 'es')
    const arrived = (await recall({ payload: other.payload, keys: [key] })).get(key) ?? []
    expect(arrived).toHaveLength(1)
    expect(arrived[0]).toMatchObject({
      target: 'Lea <x2/><g1>el informe</g1>.',
      origin: 'import',
      status: 'reviewed',
      provider: 'deepl',
      contextKey: contextKey(neighbours),
      ...neighbours,
    })
    await other.destroy()
    await otherDatabase.cleanup()
  })

  it('a file counts as machine text until somebody says that people wrote it', async () => {
    const file =
      '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Ice is slippery.</seg></tuv>' +
      '<tuv xml:lang="fr"><seg>La glace glisse.</seg></tuv><tuv xml:lang="xx"><seg>?</seg></tuv></tu>'
    const end = '</body></tmx>'
    const { payload } = site
    const first = await importTmx({ payload, input: file + end, provider: null })
    expect(first).toMatchObject({ translations: 1, unknownLanguages: ['xx'] })
    expect(await known('Ice is slippery.', 'fr')).toMatchObject([{ status: 'machine' }])
    const second = await importTmx({ payload, input: file + end, provider: null, reviewed: ['fr'] })
    expect(second).toMatchObject({ translations: 0, promoted: 1 })
    expect(await known('Ice is slippery.', 'fr')).toMatchObject([{ status: 'reviewed' }])
    const broken = importTmx({ payload, input: `${file}\n<tu>`, provider: null })
    await expect(broken).rejects.toThrow(/Line 2/)
  })

  it('of two reviewed wordings the newest is taken where the context is neither’s', async () => {
    const source = 'Open'
    const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute))
    for (const [minute, target] of ['Ouvert', 'Ouvrir'].entries()) {
      const neighbours = { before: target, after: null }
      const entries = [entry({ source, target, neighbours })]
      await remember({ payload: site.payload, locale: 'fr', entries, now: at(minute) })
    }
    const choice = chooseEntry(await known(source, 'fr'), contextKey(NOWHERE))
    expect(choice).toMatchObject({ entry: { target: 'Ouvrir' }, otherWordings: 1 })
  })
})
