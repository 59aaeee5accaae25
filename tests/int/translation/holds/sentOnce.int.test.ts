import { TRANSLATION_QUEUE } from '#src/translation/jobs/input.ts'
import { enqueueTranslation } from '#src/translation/jobs/enqueue.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'
const SENTENCES = 200

describeEachDatabase('what is sent to a provider', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite
  let id: string

  const bodyWith = (changed: ReadonlyMap<number, string>) =>
    richText(
      ...Array.from({ length: SENTENCES / 4 }, (_, block) =>
        paragraph(
          text(
            [0, 1, 2, 3]
              .map((at) => block * 4 + at)
              .map((at) => changed.get(at) ?? `Sentence ${String(at)} of a long page.`)
              .join(' '),
          ),
        ),
      ),
    )

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
    const data = { title: 'A long page', status: 'planned' as const, body: bodyWith(new Map()) }
    const created = await site.payload.create({
      collection: 'sessions',
      data: { ...data, _status: 'published' },
    })
    ;({ id } = created)
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  const sentSince = (before: number) => deepl.requests.slice(before).flatMap(({ texts }) => texts)

  it('editing one sentence of a long page sends one sentence', async () => {
    const before = deepl.requests.length
    const edited = 'Sentence 77 of a long page is another one now.'
    await site.payload.update({
      collection: 'sessions',
      id,
      data: { body: bodyWith(new Map([[77, edited]])), _status: 'published' },
    })
    await workOff(site.payload)
    expect(sentSince(before)).toEqual([edited])
    expect(await recordOf(site.payload, id, 'fr')).toMatchObject({ untranslatedCount: 0 })
  })

  it('re-running a finished job sends nothing and writes nothing', async () => {
    const { payload } = site
    const before = deepl.requests.length
    const { revision } = await recordOf(payload, id, 'fr')
    const target = { collection: 'sessions', document: id, locale: 'fr' as const }
    for (let again = 0; again < 3; again += 1) {
      await enqueueTranslation({ payload, target })
      await payload.jobs.run({ limit: 10, queue: TRANSLATION_QUEUE, silent: true })
    }
    expect(sentSince(before)).toEqual([])
    expect((await recordOf(payload, id, 'fr')).revision).toBe(revision)
  })
})
