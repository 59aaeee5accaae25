import { BAND_FIELDS } from '#src/translation/memory/bands.ts'
import { nearest } from '#src/translation/memory/nearest.ts'
import { keyOf, recall } from '#src/translation/memory/recall.ts'
import { remember } from '#src/translation/memory/remember.ts'
import { signAnew } from '#src/translation/memory/signAnew.ts'
import { MEMORY } from '#src/translation/memory/store/adapter.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite, type TestSite } from '#tests/helpers/translation/site.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KNOWN = 'The mayors of forty cities meet in the harbour hall on Monday.'
const ASKED = 'The mayors of fifty cities meet in the harbour hall on Monday.'
const ENTRIES = 205

describeEachDatabase('signatures of an earlier version', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite

  const found = async () =>
    (await nearest({ payload: site.payload, source: ASKED, locale: 'fr', limit: 5 })).length
  const changedAt = async () => {
    const key = keyOf(KNOWN, 'fr')
    const [entry] = (await recall({ payload: site.payload, keys: [key] })).get(key) ?? []
    return entry?.updatedAt
  }

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    const sentences = Array.from({ length: ENTRIES - 1 }, (_, at) => `Room ${String(at)} is open.`)
    await remember({
      payload: site.payload,
      locale: 'fr',
      now: new Date('2026-01-01T00:00:00.000Z'),
      entries: [...sentences, KNOWN].map((source) => ({
        source,
        target: source,
        neighbours: { before: null, after: null },
        origin: 'import',
        status: 'machine',
        provider: null,
      })),
    })
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  it('are renewed page by page until all are found again, and none after that', async () => {
    expect(await found()).toBe(1)
    expect(await signAnew(site.payload)).toBe(0)

    const { docs } = await site.payload.db.find<{ id: string }>({
      collection: MEMORY,
      pagination: false,
      select: {},
    })
    // As the first release left them: no version, and numbers that mean nothing today.
    const older = Object.fromEntries(BAND_FIELDS.map((field) => [field, 7]))
    for (const { id } of docs) {
      const data = { ...older, signatureVersion: null, updatedAt: '2026-01-01T00:00:00.000Z' }
      await site.payload.db.updateOne({ collection: MEMORY, id, data, returning: false })
    }
    expect(await found()).toBe(0)
    const before = await changedAt()

    const pages = [await signAnew(site.payload), await signAnew(site.payload)]
    expect(pages.every((signed) => signed > 0)).toBe(true)
    expect(pages.reduce((sum, signed) => sum + signed)).toBe(ENTRIES)
    expect(await signAnew(site.payload)).toBe(0)
    expect(await found()).toBe(1)
    expect(await changedAt()).toBe(before)
  })
})
