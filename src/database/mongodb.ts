import { randomUUID } from 'node:crypto'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'
import { migrateUnderLease } from './migrateUnderLease.ts'

export type MongodbMigrations = NonNullable<Parameters<typeof mongooseAdapter>[0]['prodMigrations']>

export type MongodbOptions = {
  url: string
  migrationDir: string
  /** Applied on every connect, whatever NODE_ENV says, by one process at a time. */
  migrations?: MongodbMigrations
}

const STANDALONE =
  'MongoDB runs without a replica set, so a save cannot be atomic: a crash in the middle of one may ' +
  'leave half of it. Run MongoDB as a replica set (one node is enough) and add ?replicaSet=rs0 to ' +
  'DATABASE_URI.'

const isMongoose = (adapter: BaseDatabaseAdapter): adapter is MongooseAdapter =>
  adapter.name === 'mongoose'

const hasTransactions = (adapter: MongooseAdapter): boolean =>
  adapter.connection.getClient().options.replicaSet !== undefined

/** See `documentIds.ts`: the field is there, the value comes from here, for every way of creating. */
function giveUuids(adapter: BaseDatabaseAdapter): void {
  const create = adapter.create.bind(adapter)
  adapter.create = (args) => {
    const hasUuid = adapter.payload.collections[args.collection]?.customIDType === 'text'
    return create(hasUuid ? { ...args, data: { ...args.data, id: randomUUID() } } : args)
  }
}

/**
 * Mongoose warns of fields named `collection`, because they hide a property of its documents. Payload
 * reads documents as plain objects only, so on every start the warning would be noise (a test keeps
 * such a field working).
 */
function allowFieldsNamedCollection(adapter: MongooseAdapter): void {
  const suppressReservedKeysWarning = true
  adapter.collectionsSchemaOptions = Object.fromEntries(
    adapter.payload.config.collections.map(({ slug }) => [slug, { suppressReservedKeysWarning }]),
  )
}

/**
 * Payload's MongoDB adapter with uuid ids (together with `uuidDocumentIds`), indexes that are there
 * before the first write (a lease is only as good as its unique index), migrations on connect under
 * a lease, and a warning when the server cannot do transactions.
 */
export function mongodbAdapter({
  url,
  migrationDir,
  migrations,
}: MongodbOptions): DatabaseAdapterObj {
  const inner = mongooseAdapter({ url, migrationDir, ensureIndexes: true })

  return {
    ...inner,
    init: (args) => {
      const adapter = inner.init(args)
      giveUuids(adapter)
      if (isMongoose(adapter)) allowFieldsNamedCollection(adapter)

      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        if (isMongoose(adapter) && !hasTransactions(adapter)) {
          adapter.payload.logger.warn({ msg: STANDALONE })
        }
        if (!migrations?.length || process.env.PAYLOAD_MIGRATING === 'true') return
        await migrateUnderLease({
          payload: adapter.payload,
          migrate: () => adapter.migrate({ migrations: migrations as Migration[] }),
        })
      }
      return adapter
    },
  }
}
