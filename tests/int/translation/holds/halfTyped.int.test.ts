import { startParts } from '#src/server/startParts.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { approveFrench } from '#tests/helpers/translation/approve.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { serveApp } from '#tests/int/http/support/serveApp.ts'
import type { Summit } from '#payload-types'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Pages are built at their first visit; in milliseconds. */
const TIME = { timeout: 240_000 }

const SOURCE = 'Cities that speak with each other'
const HALF = 'Des villes qui se'
const WHOLE = 'Des villes qui se parlent'

describeEachDatabase('half-typed text is never public', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let server: Awaited<ReturnType<typeof serveApp>>
  let summit: Summit

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    const { site: pages } = await startParts({ ...site, parts: new Set(['site']) })
    server = await serveApp(site, pages ? { site: pages } : {})
    await switchOn(site, [{ locale: 'fr' }])
    summit = await site.payload.create({
      collection: 'summits',
      data: { title: 'A summit', timeZone: 'UTC', kicker: SOURCE, _status: 'published' },
    })
    await workOff(site.payload)
  })

  afterAll(async () => {
    await server?.close()
    await site?.destroy()
    await database?.cleanup()
  })

  /** Whatever anybody may ask for. */
  async function everythingPublic(): Promise<string> {
    const { slug } = await site.payload.findByID({
      collection: 'summits',
      id: summit.id,
      locale: 'fr',
      depth: 0,
    })
    const paths = [
      `/fr/summits/${slug ?? ''}`,
      '/fr',
      '/fr/feed.xml',
      '/fr/search?q=villes',
      `/api/summits/${summit.id}?locale=fr`,
      '/api/summits?locale=fr&where[kicker][like]=villes',
      `/api/summits/${summit.id}?locale=all`,
      '/api/translations',
      `/api/graphql`,
    ]
    const query = '{ Summits(locale: fr) { docs { kicker } } }'
    const answers = await Promise.all(
      paths.map(async (path) => {
        const isGraphql = path === '/api/graphql'
        const options = isGraphql
          ? {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ query }),
            }
          : {}
        return (await fetch(server.url + path, options)).text()
      }),
    )
    return answers.join('\n')
  }

  it(
    'not on the page, in a feed, in a search or by the API, before it is approved',
    TIME,
    async () => {
      const { payload } = site
      const record = await recordOf(payload, summit.id, 'fr')
      const headers = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
      const answer = await callApi({
        payload,
        method: 'PATCH',
        path: `/translations/${record.id}/units`,
        headers,
        body: {
          revision: record.revision,
          units: [{ id: unitOf(record, SOURCE).id, target: HALF }],
        },
      })
      expect(answer.status).toBe(200)
      // Whatever makes a job run: an editor's publish of something else.
      await payload.update({
        collection: 'summits',
        id: summit.id,
        data: { city: 'Rome', _status: 'published' },
      })
      await workOff(payload)
      expect(unitOf(await recordOf(payload, summit.id, 'fr'), SOURCE).target).toBe(HALF)
      expect(await everythingPublic()).not.toContain(HALF)
      expect((await recordOf(payload, summit.id, 'fr')).summary?.reviewed).toBe(0)

      await approveFrench(site, { document: summit.id, source: SOURCE, target: WHOLE })
      expect(await everythingPublic()).toContain(WHOLE)
      // One sentence was approved; the title was not.
      const { summary } = await recordOf(payload, summit.id, 'fr')
      expect(summary).toMatchObject({ reviewed: 1, total: 2 })
    },
  )
})
