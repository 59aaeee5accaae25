import { readdir } from 'node:fs/promises'
import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Articles, article, Notices } from '#tests/helpers/database/articles.ts'
import { bootPayload } from '#tests/helpers/database/bootPayload.ts'
import type { Booted } from '#tests/helpers/database/bootPayload.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { loose } from '#tests/helpers/database/loosePayload.ts'
import type { Doc, LoosePayload } from '#tests/helpers/database/loosePayload.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'

const collection = 'articles'
const published = { _status: 'published' }
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const nothing = (): void => undefined

/**
 * Called inside every save, just before it writes. Reads begun here take turns with the save itself,
 * await by await: begun elsewhere they could all fall before or after it.
 */
let whileSaving = nothing

const ArticlesReadWhileSaved: CollectionConfig = {
  ...Articles,
  hooks: {
    beforeChange: [
      () => {
        whileSaving()
      },
    ],
  },
}

/** Every number that occurs in the texts of an article: one, unless half a save is seen. */
function numbersIn(doc: Doc): Set<string> {
  const { title, slug, tags, facts, layout } = doc
  const text = JSON.stringify({ title, slug, tags, facts, layout })
  const found = [...text.matchAll(/(?:Title|slug|tag|value|label|text)[ -](\d+)/g)]
  return new Set(found.map(([, number]) => number ?? ''))
}

/** Title, slug, tag, two facts with two texts each, one block. */
const countTexts = (doc: Doc): number => JSON.stringify(doc).match(/[a-z][ -]\d+"/g)?.length ?? 0

describeEachDatabase('writes', ({ kind, fresh }) => {
  let database: FreshDatabase
  let booted: Booted
  let payload: LoosePayload

  beforeAll(async () => {
    database = await fresh()
    booted = await bootPayload(
      throwAwayConfig({
        uri: database.uri,
        collections: [ArticlesReadWhileSaved],
        globals: [Notices],
      }),
    )
    payload = loose(booted.payload)
  })

  afterAll(async () => {
    await booted.destroy()
    await database.cleanup()
  })

  it('leave a published page untouched when its new slug is taken', async () => {
    await payload.create({ collection, data: { ...article(1), ...published } })
    const { id } = await payload.create({ collection, data: { ...article(2), ...published } })
    await payload.update({ collection, id, locale: 'fr', data: { title: 'Titre', slug: 'titre' } })
    const before = await payload.findByID({ collection, id, locale: 'all' })

    const data = { ...article(3), slug: 'slug-1', ...published }
    await expect(payload.update({ collection, id, data })).rejects.toThrow(/invalid: slug/i)

    expect(await payload.findByID({ collection, id, locale: 'all' })).toEqual(before)
  })

  it('are never seen half done by readers', async () => {
    const { id } = await payload.create({ collection, data: { ...article(100), ...published } })
    const whole = countTexts(await payload.findByID({ collection, id }))
    const torn: Doc[] = []
    const reading: Promise<number>[] = []

    const readSome = async (): Promise<number> => {
      const turns = range(4)
      for (const _turn of turns) {
        const doc = await payload.findByID({ collection, id })
        if (numbersIn(doc).size !== 1 || countTexts(doc) !== whole) torn.push(doc)
      }
      return turns.length
    }
    whileSaving = () => {
      reading.push(readSome(), readSome(), readSome())
    }
    for (const step of range(30)) {
      await payload.update({ collection, id, data: { ...article(101 + step), ...published } })
    }
    whileSaving = nothing
    const reads = (await Promise.all(reading)).reduce((sum, count) => sum + count, 0)

    expect(reads).toBe(360)
    expect(torn).toEqual([])
  }, 120_000)

  it('all land when forty documents are created at once', async () => {
    const numbers = range(40).map((index) => 1000 + index)
    await Promise.all(
      numbers.map((number) =>
        payload.create({ collection, data: { ...article(number), ...published } }),
      ),
    )
    const { docs } = await payload.find({
      collection,
      limit: 0,
      where: { slug: { in: numbers.map((number) => `slug-${String(number)}`) } },
    })
    expect(docs.map(({ slug }) => slug).sort()).toEqual(
      numbers.map((number) => `slug-${String(number)}`).sort(),
    )
  })

  it('give every document a uuid and refuse one chosen by the caller', async () => {
    const { id } = await payload.create({ collection, data: { ...article(5), id: 'chosen' } })
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)

    const pointing = await payload.create({ collection, data: { ...article(6), related: id } })
    const seen = await payload.findByID({ collection, id: pointing.id, depth: 1 })
    expect(seen['related']).toMatchObject({ id, title: 'Title 5' })
    const { docs } = await payload.find({ collection, where: { related: { equals: id } } })
    expect(docs.map((doc) => doc.id)).toEqual([pointing.id])
    const { docs: versions } = await payload.findVersions({
      collection,
      where: { parent: { equals: id } },
    })
    expect(versions).toHaveLength(1)
  })

  it('keep a field named collection, as translations have', async () => {
    const { id } = await payload.create({ collection, data: { collection: 'summits' } })
    await payload.update({ collection, id, data: { title: 'later' } })
    const where = { collection: { equals: 'summits' } }
    const { docs } = await payload.find({ collection, where })
    expect(docs.map((doc) => [doc.id, doc['collection']])).toEqual([[id, 'summits']])
  })

  it('keep a draft and the published text apart, whole', async () => {
    const { id } = await payload.create({ collection, data: { ...article(7), ...published } })
    await payload.update({ collection, id, draft: true, data: { ...article(8), _status: 'draft' } })

    expect(numbersIn(await payload.findByID({ collection, id }))).toEqual(new Set(['7']))
    expect(numbersIn(await payload.findByID({ collection, id, draft: true }))).toEqual(
      new Set(['8']),
    )
    const { docs } = await payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    expect(docs.map(({ version }) => version['title'])).toEqual(['Title 8'])
  })

  it('keep the other language of a global', async () => {
    const slug = 'notices'
    await payload.updateGlobal({ slug, data: { machine: 'Made by a machine' } })
    await payload.updateGlobal({ slug, locale: 'fr', data: { machine: 'Fait par une machine' } })
    const { machine } = await payload.findGlobal({ slug, locale: 'all' })
    expect(machine).toEqual({ en: 'Made by a machine', fr: 'Fait par une machine' })
  })

  // What leaked was SQLite's own doing; on MongoDB there is nothing to count.
  const onSqliteOnly = kind === 'sqlite' ? it : () => undefined
  onSqliteOnly('leave no file descriptors behind', async () => {
    const { id } = await payload.create({ collection, data: article(9) })
    const descriptors = async (): Promise<number> => (await readdir('/proc/self/fd')).length
    const before = await descriptors()
    for (const number of range(50)) {
      await payload.update({ collection, id, data: article(2000 + number) })
    }
    expect((await descriptors()) - before).toBeLessThanOrEqual(1)
  })
})
