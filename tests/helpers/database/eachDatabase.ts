import { skipUnless } from '#tests/helpers/skip.ts'
import { describe } from 'vitest'
import { freshDatabase } from './freshDatabase.ts'
import { hasMongodb, NEEDS_MONGODB } from './hasMongodb.ts'
import type { FreshDatabase } from './freshDatabase.ts'
import type { DatabaseKind } from '#src/database/uri.ts'

export type TestDatabase = {
  kind: DatabaseKind
  fresh: () => Promise<FreshDatabase>
}

/**
 * Describes `define` once for SQLite and, where `TEST_MONGODB_URI` is set, once more for MongoDB.
 * Without it the suite shows a skipped block that says why.
 */
export function describeEachDatabase(name: string, define: (database: TestDatabase) => void): void {
  describe(`${name} (SQLite)`, () => {
    define({ kind: 'sqlite', fresh: () => freshDatabase('sqlite') })
  })
  describe(`${name} (MongoDB)`, skipUnless(hasMongodb(), NEEDS_MONGODB), () => {
    define({ kind: 'mongodb', fresh: () => freshDatabase('mongodb') })
  })
}
