import { startWorker } from '#src/translation/worker/startWorker.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { until } from '#tests/helpers/until.ts'
import { expect, it } from 'vitest'

/** Far longer than a restart may make anybody wait. */
const HOUR = 3_600_000

it('a restart on SQLite takes up everything that the dead process had leases for', async () => {
  const database = await freshDatabase('sqlite')
  const site = await bootSite({ database })
  const { payload, env } = site
  await switchOn(site, [{ locale: 'fr' }])
  const { id } = await payload.create({
    collection: 'pages',
    data: { title: 'Filled later', _status: 'published' },
  })
  await workOff(payload)
  await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
  const endsLate = new Date(Date.now() + HOUR).toISOString()
  for (const key of ['backfill:es', `translate:pages:${id}:es`, 'publication:some']) {
    await payload.db.create({
      collection: 'leases',
      data: { key, owner: 'a dead process', until: endsLate },
    })
  }
  const worker = await startWorker({ payload, env })
  await until('the page is in Spanish', async () => {
    const record = await recordOf(payload, id, 'es').catch(() => null)
    return record?.state === 'released'
  })
  await worker.stop()
  const dead = { owner: { equals: 'a dead process' } }
  expect((await payload.count({ collection: 'leases', where: dead })).totalDocs).toBe(0)
  await site.destroy()
  await database.cleanup()
})
