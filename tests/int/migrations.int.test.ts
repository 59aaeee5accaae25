import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { freshDatabase, type FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite, type TestSite } from '#tests/helpers/translation/site.ts'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

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
    const adapter = site.payload.db as unknown as SQLiteAdapter
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const snapshots = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted()
    const newest = await readFile(path.join(FOLDER, snapshots.at(-1) ?? ''), 'utf8')
    const wanted = await generateDrizzleJson(adapter.schema)
    expect(await generateMigration(JSON.parse(newest) as typeof wanted, wanted)).toEqual([])
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
