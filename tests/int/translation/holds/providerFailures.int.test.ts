import { createDeepl } from '#i18n/providers/deepl/deepl.ts'
import { handleTranslation } from '#src/translation/jobs/handle.ts'
import { chosenProvider } from '#src/translation/provider/chosen.ts'
import { retryTranslations } from '#src/translation/queue/retry.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { Misbehaviour } from '#tests/helpers/deepl-server/misbehaviour.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { moveClock } from '#tests/helpers/translation/movedClock.ts'
import { bold, link, paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import type { Session } from '#payload-types'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'
const AS_LONG_AS_IT_TAKES = 200
const A_WHILE = 20 * 60_000

const status = (code: number): Misbehaviour => ({ kind: 'status', status: code })

/** Refusals and answers that cannot be trusted, with the code by which the record is held. */
const HELD: [string, Misbehaviour, string][] = [
  ['429', { ...status(429), retryAfterSeconds: 1 } as Misbehaviour, 'rate-limited'],
  ['456 (quota)', status(456), 'quota'],
  ['403', status(403), 'unauthorized'],
  ['500', status(500), 'unavailable'],
  ['503', status(503), 'unavailable'],
  ['529', status(529), 'unavailable'],
  ['a connection that is closed', { kind: 'hang-up' }, 'unavailable'],
  ['a truncated answer', { kind: 'truncate' }, 'unavailable'],
  ['half of an answer', { kind: 'half-json' }, 'bad-answer'],
  ['a reordered answer', { kind: 'reorder' }, 'bad-answer'],
  ['the wrong count', { kind: 'wrong-count' }, 'bad-answer'],
  ['empty strings', { kind: 'empty-texts' }, 'bad-answer'],
]

/** What comes back as a sentence, and may not be read by anybody before a person has seen it. */
const KEPT_BACK: [string, Misbehaviour, string][] = [
  ['dropped tags', { kind: 'drop-tags' }, 'tags-missing'],
  ['moved tags', { kind: 'move-tags' }, 'tags-empty'],
  ['doubled tags', { kind: 'double-tags' }, 'tags-doubled'],
  ['broken tags', { kind: 'break-tags' }, 'tags-unbalanced'],
]

describeEachDatabase(
  'a provider failure of any kind loses nothing and blocks nobody',
  ({ fresh }) => {
    let database: FreshDatabase
    let deepl: DeeplServer
    let site: TestSite
    /** A session that fails, and one that has nothing to do with it. */
    let one: string
    let other: string

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
      one = await create('The first session')
      other = await create('The second session')
      await workOff(site.payload)
      await approveFrench(site, { document: one, source: WELCOME, target: 'Bienvenue à tous.' })
    })

    afterEach(() => {
      deepl.behave()
    })

    afterAll(async () => {
      await site?.destroy()
      await deepl?.close()
      await database?.cleanup()
    })

    const WELCOME = 'We welcome everybody.'

    const bodyOf = (word: string) =>
      richText(
        paragraph(
          text(`Of ${word}: read the `),
          link('report', 'https://example.org/report'),
          text(' '),
          bold('today'),
          text('.'),
        ),
        paragraph(text(`The ${word} is open.`)),
      )

    const create = async (title: string): Promise<string> => {
      const data = { title, status: 'planned' as const, summary: WELCOME, body: bodyOf(title) }
      const { id } = await site.payload.create({
        collection: 'sessions',
        data: { ...data, _status: 'published' },
      })
      return id
    }

    const publish = (id: string, data: object) =>
      site.payload.update({ collection: 'sessions', id, data: { ...data, _status: 'published' } })

    const french = (id: string) =>
      site.payload.findByID({
        collection: 'sessions',
        id,
        locale: 'fr',
        fallbackLocale: false,
        overrideAccess: false,
        depth: 0,
      })

    const paragraphs = (body: Session['body']): unknown[] => body?.root.children ?? []

    /** Others are served meanwhile: facts and people's words reach readers. */
    async function expectNobodyBlocked(word: string): Promise<void> {
      await publish(other, { room: `Room of ${word}` })
      await approveFrench(site, { document: other, source: WELCOME, target: `Salut, ${word}` })
      expect(await french(other)).toMatchObject({
        room: `Room of ${word}`,
        summary: `Salut, ${word}`,
      })
    }

    async function expectPersonsWords(): Promise<void> {
      expect((await french(one)).summary).toBe('Bienvenue à tous.')
      expect(unitOf(await recordOf(site.payload, one, 'fr'), WELCOME).state).toBe('approved')
    }

    it.each(HELD)('%s: a visible state that resumes by itself', async (word, plan, code) => {
      const before = (await french(one)).body
      deepl.misbehave(plan, 50)
      await publish(one, { body: bodyOf(word) })
      await workOff(site.payload)
      const held = await recordOf(site.payload, one, 'fr')
      expect(held).toMatchObject({ state: 'held', heldBy: code })
      expect(held.reason).toMatch(/^[A-Z].*\.$/u)
      expect((await french(one)).body).toEqual(before)
      await expectNobodyBlocked(word)
      await expectPersonsWords()

      deepl.behave()
      moveClock(A_WHILE)
      await workOff(site.payload)
      const resumed = await recordOf(site.payload, one, 'fr')
      expect(resumed).toMatchObject({ state: 'released', untranslatedCount: 0 })
      expect(resumed.reason ?? null).toBeNull()
      expect(JSON.stringify((await french(one)).body)).toContain(`The ${word} is open.`)
      await expectPersonsWords()
    })

    it.each(KEPT_BACK)(
      '%s: kept from readers until a person has settled it',
      async (word, plan, finding) => {
        const id = await create(`The session before ${word}`)
        await workOff(site.payload)
        const [before] = paragraphs((await french(id)).body)
        deepl.misbehave(plan, 50)
        await publish(id, { body: bodyOf(word) })
        await workOff(site.payload)
        deepl.behave()
        const record = await recordOf(site.payload, id, 'fr')
        expect(record.state).toBe('in-review')
        const source = `Of ${word}: read the <g1>report</g1> <g2>today</g2>.`
        const unit = unitOf(record, source)
        expect(unit.checks).toContainEqual(
          expect.objectContaining({ id: finding, severity: 'error' }),
        )
        // Readers keep the sentence that they had; the other has no tags to break.
        const [first, second] = paragraphs((await french(id)).body)
        expect(first).toEqual(before)
        expect(JSON.stringify(second)).toContain(`[fr] The ${word} is open.`)
        await expectNobodyBlocked(word)
        await approveFrench(site, { document: id, source, target: `[fr] ${source}` })
        const [approved] = paragraphs((await french(id)).body)
        expect(JSON.stringify(approved)).toContain(`Of ${word}: read the `)
      },
    )

    it('413: what was too large is sent in halves; a sentence that is too large waits for a person', async () => {
      deepl.misbehave(status(413))
      await publish(one, { body: bodyOf('halves') })
      await workOff(site.payload)
      expect((await recordOf(site.payload, one, 'fr')).state).toBe('released')

      deepl.misbehave(status(413), 50)
      await publish(one, { body: bodyOf('excess') })
      await workOff(site.payload)
      const held = await recordOf(site.payload, one, 'fr')
      expect(held).toMatchObject({ state: 'held', heldBy: 'too-large' })
      await expectNobodyBlocked('excess')
      deepl.behave()
      const filter = { ids: [held.id] }
      await retryTranslations({ payload: site.payload, filter, now: new Date() })
      await workOff(site.payload)
      expect((await recordOf(site.payload, one, 'fr')).state).toBe('released')
    })

    it('a time-out: a visible state that resumes by itself', async () => {
      const { payload, env } = site
      const chosen = await chosenProvider({ payload, env })
      const options = { key: KEY, serverUrl: deepl.url, timeoutMs: AS_LONG_AS_IT_TAKES }
      let answer: (value: unknown) => void = () => undefined
      deepl.misbehave({ kind: 'hold', until: new Promise((resolve) => (answer = resolve)) }, 2)
      await publish(one, { body: bodyOf('patience') })
      await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
      await handleTranslation({
        payload,
        input: { collection: 'sessions', document: one, locale: 'fr', attempt: 0 },
        job: {},
        chosen: { ...chosen, provider: createDeepl(options) },
      })
      expect(await recordOf(payload, one, 'fr')).toMatchObject({ state: 'held', heldBy: 'timeout' })
      await expectNobodyBlocked('patience')
      answer(undefined)
      deepl.behave()
      moveClock(A_WHILE)
      await workOff(payload)
      expect((await recordOf(payload, one, 'fr')).state).toBe('released')
    })
  },
)
