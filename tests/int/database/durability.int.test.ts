import { openWriterConnection } from '#src/database/writerConnection.ts'
import { createWriterTransactions } from '#src/database/writerTransactions.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { expect, it } from 'vitest'

const FULL = 2
const NORMAL = 1

it('a commit waits for the disk unless it was begun as one that need not, in any order', async () => {
  const database = await freshDatabase('sqlite')
  const connection = await openWriterConnection({
    url: database.uri,
    busyTimeoutMs: 1000,
    schema: {},
  })
  const limits = { waitMs: 1000, abandonedAfterMs: 1000 }
  const { begin, commit, rollback, close } = createWriterTransactions({
    connection,
    sessions: {},
    limits,
  })
  const seen: unknown[] = []
  const look = async (options: Parameters<typeof begin>[0], end: typeof commit) => {
    const id = await begin(options)
    const { rows } = await connection.execute('PRAGMA synchronous')
    seen.push(Number(rows[0]?.[0]))
    await end(id)
  }
  await look(undefined, commit)
  await look({ isDurable: false }, commit)
  await look({ isDurable: false }, rollback)
  await look({ isDurable: true }, commit)
  await look({ isDurable: false }, commit)
  await look(undefined, rollback)
  expect(seen).toEqual([FULL, NORMAL, NORMAL, FULL, NORMAL, FULL])
  await close()
  await database.cleanup()
})
