import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import type { CollectionConfig } from 'payload'
import { configToJSONSchema } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import type { MongodbMigrations } from '#src/database/mongodb.ts'
import { Articles, article, LeasesForTests } from '#tests/helpers/database/articles.ts'
import { bootPayload } from '#tests/helpers/database/bootPayload.ts'
import { hasMongodb, NEEDS_MONGODB } from '#tests/helpers/database/hasMongodb.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { loose } from '#tests/helpers/database/loosePayload.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'
import { skipUnless } from '#tests/helpers/skip.ts'

const collection = 'articles'
const collections = (): CollectionConfig[] => [Articles, LeasesForTests]

it('the generated types are the same on both databases', async () => {
  const [sqlite, mongodb] = await Promise.all(
    ['file:/nowhere/x.db', 'mongodb://127.0.0.1:1/x'].map(async (uri) => {
      const config = await throwAwayConfig({ uri, collections: [{ ...Articles }] })
      return configToJSONSchema(config, config.db.defaultIDType)
    }),
  )
  expect(mongodb).toEqual(sqlite)
})

describe('MongoDB', skipUnless(hasMongodb(), NEEDS_MONGODB), () => {
  it('is migrated once when several processes start together', async () => {
    const database = await freshDatabase('mongodb')
    const mongodb: MongodbMigrations = [
      {
        name: '001_first_article',
        up: async ({ payload, req }: MigrateUpArgs) => {
          await loose(payload).create({ collection, data: article(1), req })
        },
        down: () => Promise.resolve(),
      },
    ]
    const start = (): ReturnType<typeof bootPayload> =>
      bootPayload(
        throwAwayConfig({
          uri: database.uri,
          collections: collections(),
          migrations: { mongodb },
        }),
      )
    const booted = await Promise.all([start(), start(), start()])
    try {
      const [{ payload }] = booted
      expect((await loose(payload).find({ collection })).totalDocs).toBe(1)
      expect((await loose(payload).find({ collection: 'payload-migrations' })).totalDocs).toBe(1)
    } finally {
      await Promise.all(booted.map(({ destroy }) => destroy()))
      await database.cleanup()
    }
  })

  it('warns when the server cannot do transactions', async () => {
    const database = await freshDatabase('mongodb')
    const standalone = new URL(database.uri)
    standalone.searchParams.delete('replicaSet')
    standalone.searchParams.set('directConnection', 'true')
    const config = await throwAwayConfig({ uri: standalone.href, collections: collections() })
    const warn = vi.fn()
    const init = config.db.init
    config.db.init = ({ payload }) => {
      payload.logger.warn = warn
      return init({ payload })
    }
    const { destroy } = await bootPayload(Promise.resolve(config))
    await destroy()
    await database.cleanup()
    expect(warn).toHaveBeenCalledWith({
      msg: expect.stringContaining('?replicaSet=rs0') as unknown,
    })
  })
})
