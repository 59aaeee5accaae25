import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { freshDatabase, type FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite, type TestSite } from '#tests/helpers/translation/site.ts'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** What making migrations uses of the adapter; its own type loses these on the way. */
type Drizzle = {
  schema: unknown
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: unknown) => Promise<unknown>
    generateMigration: (before: unknown, after: unknown) => Promise<string[]>
  }
}

const FOLDER = path.resolve(import.meta.dirname, '../../src/migrations/sqlite')

describe('migrations', () => {
  let database: FreshDatabase
  let site: TestSite

  beforeAll(async () => {
    database = await freshDatabase('sqlite')
    site = await bootSite({ database })
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  it('bring an empty database to what the collections want (npm run migrate:create makes the next)', async () => {
    const adapter = site.payload.db as unknown as Drizzle
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const snapshots = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted()
    const newest = await readFile(path.join(FOLDER, snapshots.at(-1) ?? ''), 'utf8')
    const wanted = await generateDrizzleJson(adapter.schema)
    expect(await generateMigration(JSON.parse(newest), wanted)).toEqual([])
  })

  it('make a database that takes and gives every kind of content', async () => {
    const { id } = await site.payload.create({
      collection: 'summits',
      data: {
        title: 'A summit',
        timeZone: 'Asia/Kathmandu',
        facts: [{ value: '1', label: 'fact' }],
      },
      draft: true,
    })
    const read = await site.payload.findByID({
      collection: 'summits',
      id,
      draft: true,
      locale: SOURCE_LOCALE,
    })
    expect(read.facts?.[0]?.label).toBe('fact')
  })
})
