import { handleTranslation } from '#src/translation/jobs/handle.ts'
import { chosenProvider } from '#src/translation/provider/chosen.ts'
import { changeUsage, usageOfMonth } from '#src/translation/usage/store.ts'
import { monthOf } from '#src/translation/usage/month.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

/** Each has 20 characters. */
const SENTENCES = ['Ten cities came here', 'Six mayors spoke now', 'Two songs were heard']

describeEachDatabase('the budget of a month', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite

  beforeEach(async () => {
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
    await allow({})
    await workOff(site.payload)
  })

  afterEach(async () => {
    await site.destroy()
    await deepl.close()
    await database.cleanup()
  })

  /** French and Spanish with these limits beyond what is billed already. */
  async function allow(more: { site?: number; french?: number }): Promise<void> {
    const billed = deepl.charactersBilled()
    const french = await billedIn('fr')
    await site.payload.updateGlobal({
      slug: 'settings',
      data: {
        organisation: { name: 'League' },
        monthlyCharacters: more.site === undefined ? null : billed + more.site,
        languages: [
          {
            locale: 'fr',
            policy: 'immediate',
            enabled: true,
            monthlyCharacters: more.french === undefined ? null : french + more.french,
          },
          { locale: 'es', policy: 'immediate', enabled: true },
        ],
      },
    })
  }

  async function billedIn(locale: string): Promise<number> {
    const rows = await usageOfMonth(site.payload, monthOf(new Date()))
    return rows
      .filter((row) => row.locale === locale)
      .reduce((sum, row) => sum + row.billedCharacters, 0)
  }

  const publish = async (sentences: readonly string[]) => {
    const { id } = await site.payload.create({
      collection: 'sessions',
      data: {
        title: '·',
        status: 'planned',
        body: richText(...sentences.map((sentence) => paragraph(text(sentence)))),
        _status: 'published',
      },
    })
    return id
  }

  it('counts every character once, for month, language and provider', async () => {
    await publish(SENTENCES)
    await workOff(site.payload)
    const rows = await usageOfMonth(site.payload, monthOf(new Date()))
    expect(rows.map(({ locale, provider }) => `${locale} ${provider}`).toSorted()).toEqual([
      'es deepl',
      'fr deepl',
    ])
    expect(rows.reduce((sum, row) => sum + row.billedCharacters, 0)).toBe(deepl.charactersBilled())
    expect(rows.reduce((sum, row) => sum + row.requests, 0)).toBe(deepl.requests.length)
  })

  it('loses no count when many workers count at once', async () => {
    const name = { month: '2031-01', locale: 'fr', provider: 'deepl' } as const
    await Promise.all(
      Array.from({ length: 20 }, () =>
        changeUsage({
          payload: site.payload,
          name,
          decide: (row) => ({ billedCharacters: row.billedCharacters + 7 }),
        }),
      ),
    )
    const rows = await usageOfMonth(site.payload, '2031-01')
    expect(rows.map(({ billedCharacters }) => billedCharacters)).toEqual([140])
  })

  it('stops a language, says so, and goes on when an administrator raises it', async () => {
    const { payload } = site
    await allow({ french: 45 })
    const before = await billedIn('fr')
    const id = await publish(SENTENCES)
    await workOff(payload)
    const held = await recordOf(payload, id, 'fr')
    expect(held.state).toBe('held')
    expect(held.reason).toMatch(/^The budget of \w+ for French leaves too little: \d+ of \d+ char/)
    expect(held.reason).toMatch(/It goes on on 1 \w+, or when an administrator raises it\.$/)
    expect((await billedIn('fr')) - before).toBe(40)
    expect(unitOf(held, SENTENCES[2] ?? '').target).toBeNull()
    expect((await recordOf(payload, id, 'es')).state).toBe('released')

    // People go on meanwhile.
    const headers = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    const written = await callApi({
      payload,
      method: 'PATCH',
      headers,
      path: `/translations/${held.id}/units`,
      body: {
        revision: held.revision,
        units: [
          { id: unitOf(held, SENTENCES[0] ?? '').id, target: 'Dix villes', state: 'approved' },
        ],
      },
    })
    expect(written.status).toBe(200)
    await workOff(payload)
    expect((await recordOf(payload, id, 'fr')).state).toBe('held')

    await allow({ french: 1000 })
    await workOff(payload)
    const done = await recordOf(payload, id, 'fr')
    expect(done.reason ?? null).toBeNull()
    expect(done.state).toBe('released')
    expect(unitOf(done, SENTENCES[0] ?? '').target).toBe('Dix villes')
    expect((await billedIn('fr')) - before).toBe(60)
  })

  it('goes on by itself when the month turns', async () => {
    const { payload, env } = site
    await changeUsage({
      payload,
      name: { month: monthOf(new Date()), locale: 'fr', provider: 'deepl' },
      decide: (row) => ({ billedCharacters: row.billedCharacters + 100_000 }),
    })
    await allow({ french: 0 })
    const id = await publish(SENTENCES)
    await workOff(payload)
    expect((await recordOf(payload, id, 'fr')).reason).toContain('is used up')
    const { docs } = await payload.db.find<{ waitUntil: string }>({
      collection: 'payload-jobs',
      where: { concurrencyKey: { equals: `sessions:${id}:fr` } },
    })
    const now = new Date()
    const turn = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
    const waitUntil = new Date(docs[0]?.waitUntil ?? '')
    expect(Math.abs(waitUntil.getTime() - turn.getTime())).toBeLessThan(60_000)
    await handleTranslation({
      payload,
      input: { collection: 'sessions', document: id, locale: 'fr', attempt: 1 },
      job: {},
      chosen: await chosenProvider({ payload, env }),
      now: () => waitUntil,
    })
    expect((await recordOf(payload, id, 'fr')).state).toBe('released')
  })

  it('is never overspent by runs side by side, and gives back what it did not spend', async () => {
    const { payload, env } = site
    await allow({ site: 100 })
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    const before = deepl.charactersBilled()
    const ids: string[] = []
    for (const at of [1, 2, 3, 4]) {
      ids.push(await publish(SENTENCES.map((words) => `${words}${String(at)}`)))
    }
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await Promise.all(
      ids.map(async (document) =>
        handleTranslation({
          payload,
          input: { collection: 'sessions', document, locale: 'fr', attempt: 0 },
          job: {},
          chosen: await chosenProvider({ payload, env }),
        }),
      ),
    )
    const spent = deepl.charactersBilled() - before
    expect(spent).toBeLessThanOrEqual(100)
    expect(spent).toBe(84)
    const rows = await usageOfMonth(payload, monthOf(new Date()))
    expect(rows.flatMap(({ reservations }) => Object.keys(reservations ?? {}))).toEqual([])
  })

  it('gives back what a provider refused', async () => {
    const { payload } = site
    await allow({ french: 60 })
    deepl.misbehave({ kind: 'status', status: 503 }, 20)
    const id = await publish(SENTENCES)
    await payload.jobs.run({ limit: 10, queue: 'translation', silent: true })
    expect((await recordOf(payload, id, 'fr')).state).toBe('held')
    const rows = await usageOfMonth(payload, monthOf(new Date()))
    expect(rows.flatMap(({ reservations }) => Object.keys(reservations ?? {}))).toEqual([])
  })
})
