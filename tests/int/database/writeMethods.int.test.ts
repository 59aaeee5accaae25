import { expect, it } from 'vitest'
import { WRITE_METHODS } from '#src/database/atomicWrites.ts'
import { Articles } from '#tests/helpers/database/articles.ts'
import { bootPayload } from '#tests/helpers/database/bootPayload.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'

/** Methods of the adapter whose names begin like a write but that change no document. */
const NO_WRITES = ['createJSONQuery', 'createMigration', 'deleteWhere']

it('every write method of the adapter is wrapped, also one that a new Payload brings', async () => {
  const database = await freshDatabase()
  const config = throwAwayConfig({ uri: database.uri, collections: [Articles] })
  const { payload, destroy } = await bootPayload(config)
  try {
    const writes = Object.entries(payload.db)
      .filter(
        ([name, value]) =>
          /^(create|update|delete|upsert)/.test(name) && typeof value === 'function',
      )
      .map(([name]) => name)
      .filter((name) => !NO_WRITES.includes(name))
    expect(writes.sort()).toEqual([...WRITE_METHODS].sort())
  } finally {
    await destroy()
    await database.cleanup()
  }
})
