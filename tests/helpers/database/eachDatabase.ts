import { describe } from 'vitest'
import { freshDatabase } from './freshDatabase.ts'
import type { FreshDatabase } from './freshDatabase.ts'
import type { DatabaseKind } from '#src/database/uri.ts'

export type TestDatabase = {
  kind: DatabaseKind
  fresh: () => Promise<FreshDatabase>
}

const WHY_SKIPPED =
  'skipped on MongoDB: TEST_MONGODB_URI is not set (npm test starts a stand-in; a real server can be named)'

const hasMongodb = (): boolean => (process.env['TEST_MONGODB_URI'] ?? '') !== ''

/**
 * Describes `define` once for SQLite and, where `TEST_MONGODB_URI` is set, once more for MongoDB.
 * Without it the suite shows a skipped block that says why.
 */
export function describeEachDatabase(name: string, define: (database: TestDatabase) => void): void {
  describe(`${name} (SQLite)`, () => {
    define({ kind: 'sqlite', fresh: () => freshDatabase('sqlite') })
  })
  if (hasMongodb()) {
    describe(`${name} (MongoDB)`, () => {
      define({ kind: 'mongodb', fresh: () => freshDatabase('mongodb') })
    })
    return
  }
  describe.skip(`${name}: ${WHY_SKIPPED}`, () => {
    define({ kind: 'mongodb', fresh: () => freshDatabase('mongodb') })
  })
}
