import type { Client } from '@libsql/client'
import type { CollectionConfig, CollectionSlug, Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Articles, article } from '#tests/helpers/database/articles.ts'
import { bootPayload } from '#tests/helpers/database/bootPayload.ts'
import type { Booted } from '#tests/helpers/database/bootPayload.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { loose } from '#tests/helpers/database/loosePayload.ts'
import type { LoosePayload } from '#tests/helpers/database/loosePayload.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'

const collection = 'articles'

/** What the hook of the next order does inside the transaction of that order. */
let inHook: (payload: LoosePayload, req: PayloadRequest) => Promise<unknown> = () =>
  Promise.resolve()

// The generated types know the product's collections only.
const ORDERS = 'orders' as CollectionSlug

const Orders: CollectionConfig = {
  slug: ORDERS,
  fields: [{ name: 'name', type: 'text' }],
  hooks: { afterChange: [({ req }) => inHook(loose(req.payload), req)] },
}

function readingConnection({ db }: Payload): Client {
  if (!('client' in db)) throw new Error('This is not the SQLite adapter.')
  return db.client as unknown as Client
}

const titled = { title: { equals: 'Title 1' } }

describeEachDatabase('a transaction', ({ fresh }) => {
  let database: FreshDatabase
  let booted: Booted
  let payload: LoosePayload

  beforeAll(async () => {
    database = await fresh()
    const config = throwAwayConfig({ uri: database.uri, collections: [Articles, Orders] })
    booted = await bootPayload(config)
    payload = loose(booted.payload)
  })

  afterAll(async () => {
    await booted.destroy()
    await database.cleanup()
  })

  it('takes back everything when one of its writes fails', async () => {
    inHook = async (local, req) => {
      await local.create({ collection, data: article(1), req })
      throw new Error('the hook failed')
    }
    await expect(
      payload.create({ collection: 'orders', data: { name: 'failing' } }),
    ).rejects.toThrow('the hook failed')

    expect((await payload.find({ collection: 'orders' })).totalDocs).toBe(0)
    expect((await payload.find({ collection, where: titled })).totalDocs).toBe(0)
  })

  it('keeps everything, and shows none of it to others, until it is committed', async () => {
    let seenInside = -1
    let seenOutside = -1
    inHook = async (local, req) => {
      await local.create({ collection, data: article(1), req })
      seenInside = (await local.find({ collection, where: titled, req })).totalDocs
      seenOutside = (await local.find({ collection, where: titled })).totalDocs
    }
    await payload.create({ collection: 'orders', data: { name: 'good' } })

    expect({ seenInside, seenOutside }).toEqual({ seenInside: 1, seenOutside: 0 })
    expect((await payload.find({ collection, where: titled })).totalDocs).toBe(1)
  })
})

describe('the one writer of SQLite', () => {
  let database: FreshDatabase
  let booted: Booted
  let payload: LoosePayload

  beforeAll(async () => {
    database = await freshDatabase()
    const config = throwAwayConfig({
      uri: database.uri,
      collections: [Articles, Orders],
      limits: { waitMs: 300 },
    })
    booted = await bootPayload(config)
    payload = loose(booted.payload)
  })

  afterAll(async () => {
    await booted.destroy()
    await database.cleanup()
  })

  it('refuses a nested write without req with a sentence, and goes on working', async () => {
    inHook = (local) => local.create({ collection, data: article(20) })
    await expect(
      payload.create({ collection: 'orders', data: { name: 'nested' } }),
    ).rejects.toThrow(/without passing `req`/)

    inHook = () => Promise.resolve()
    expect((await payload.find({ collection: 'orders' })).totalDocs).toBe(0)
    await payload.create({ collection: 'orders', data: { name: 'after' } })
    expect((await payload.find({ collection: 'orders' })).totalDocs).toBe(1)
  })

  it('refuses a late write of a request whose transaction was taken back', async () => {
    const { db } = booted.payload
    const transactionID = (await db.beginTransaction()) ?? ''
    await db.rollbackTransaction(transactionID)

    await expect(
      payload.create({ collection, data: article(30), req: { transactionID } }),
    ).rejects.toMatchObject({ code: 'transaction-undone' })
    await expect(db.commitTransaction(transactionID)).rejects.toMatchObject({
      code: 'transaction-undone',
    })
    expect(
      (await payload.find({ collection, where: { slug: { equals: 'slug-30' } } })).docs,
    ).toEqual([])
  })

  it('is free again after a job update that failed', async () => {
    const { db } = booted.payload
    const transactionID = (await db.beginTransaction()) ?? ''
    await expect(
      db.updateJobs({ id: 'x', data: { input: 1n }, req: { transactionID } }),
    ).rejects.toThrow()
    await payload.create({ collection, data: article(31) })
  })

  it('lets no write through on the reading connection', async () => {
    await expect(
      readingConnection(booted.payload).execute('DELETE FROM articles'),
    ).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  })
})

describe('a transaction that nobody ends', () => {
  it('is taken back, so that one leak does not stop every write', async () => {
    const database = await freshDatabase()
    const limits = { waitMs: 100, abandonedAfterMs: 50 }
    const config = throwAwayConfig({ uri: database.uri, collections: [Articles], limits })
    const { payload, destroy } = await bootPayload(config)
    try {
      const leaked = (await payload.db.beginTransaction()) ?? ''
      const local = loose(payload)
      await expect(local.create({ collection, data: article(1) })).rejects.toMatchObject({
        code: 'writer-busy',
      })
      await local.create({ collection, data: article(2) })
      await expect(payload.db.commitTransaction(leaked)).rejects.toMatchObject({
        code: 'transaction-undone',
      })
    } finally {
      await destroy()
      await database.cleanup()
    }
  })
})

describe('closing the database', () => {
  it('takes back what is unfinished and frees the file at once', async () => {
    const database = await freshDatabase()
    const options = { uri: database.uri, collections: [Articles], limits: { waitMs: 100 } }
    const first = await bootPayload(throwAwayConfig(options))
    const transactionID = (await first.payload.db.beginTransaction()) ?? ''
    await loose(first.payload).create({ collection, data: article(1), req: { transactionID } })
    await first.destroy()

    const second = await bootPayload(throwAwayConfig({ ...options, push: false }))
    try {
      await loose(second.payload).create({ collection, data: article(2) })
      const { docs } = await loose(second.payload).find({ collection })
      expect(docs.map(({ title }) => title)).toEqual(['Title 2'])
    } finally {
      await second.destroy()
      await database.cleanup()
    }
  })
})
