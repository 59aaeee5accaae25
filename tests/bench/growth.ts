import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { performance } from 'node:perf_hooks'
import { fillWithSessions, smallBody } from './fill.ts'

const SIZES = [100, 1000, 10_000] as const
const EDITS = 15

/**
 * Cost grows with what changed, not with the site: one edited sentence, published and translated, in
 * sites of 100, 1,000 and 10,000 documents. The documents are made below Payload's hooks, then a
 * few of them are published as an editor would.
 */
export async function benchGrowth(): Promise<void> {
  console.log('One edited sentence, published and translated into French (SQLite)')
  const sites = []
  for (const size of SIZES) sites.push(await filledSite(size))
  const medians = await measureInTurns(sites)
  const [base = Number.NaN] = medians
  SIZES.forEach((size, at) => {
    const taken = medians[at] ?? Number.NaN
    const ratio = (taken / base).toFixed(2)
    console.log(`  ${String(size).padStart(6)} documents: ${taken.toFixed(0)} ms   ratio ${ratio}`)
  })
  for (const { site, cleanup } of sites) {
    await site.destroy()
    await cleanup()
  }
}

type Filled = { site: TestSite; edited: string; cleanup: () => Promise<void> }

async function filledSite(size: number): Promise<Filled> {
  const database = await freshDatabase('sqlite')
  const site = await bootSite({ database })
  await switchOn(site, [{ locale: 'fr' }])
  const { payload } = site
  await fillWithSessions({
    payload,
    size,
    beside: async ({ id, name, at, req }) => {
      await payload.db.create({
        collection: 'translations',
        data: {
          key: `sessions:${id}:fr`,
          collection: 'sessions',
          document: id,
          locale: 'fr',
          title: name,
          state: 'released',
          revision: 1,
          units: [],
          released: {},
        },
        req,
      })
      await payload.db.create({
        collection: 'translation-memory',
        data: {
          key: `bench ${String(at)}`,
          contextKey: '',
          sourceLocale: 'en',
          targetLocale: 'fr',
          source: `This is about ${name}.`,
          target: `Ceci parle de ${name}.`,
          origin: 'machine',
          status: 'machine',
        },
        req,
      })
    },
  })
  const { id } = await payload.create({
    collection: 'sessions',
    data: {
      title: 'Edited',
      status: 'planned',
      body: smallBody('the edited'),
      _status: 'published',
    },
  })
  await workOff(site.payload)
  return { site, edited: id, cleanup: database.cleanup }
}

/** In turns, so that a busy moment of the machine meets all of them. */
async function measureInTurns(sites: readonly Filled[]): Promise<number[]> {
  const times = sites.map((): number[] => [])
  for (let count = 0; count <= EDITS; count += 1) {
    for (const [at, { site, edited }] of sites.entries()) {
      const start = performance.now()
      await site.payload.update({
        collection: 'sessions',
        id: edited,
        data: {
          body: smallBody('the edited', `It begins at gate ${String(count)}.`),
          _status: 'published',
        },
      })
      await workOff(site.payload)
      // The first round warms up.
      if (count > 0) times[at]?.push(performance.now() - start)
    }
  }
  return times.map((taken) => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0)
}
