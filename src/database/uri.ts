import { DatabaseError } from './errors.ts'

export type DatabaseKind = 'sqlite' | 'mongodb'

/**
 * Which database a `DATABASE_URI` names: `file:` is SQLite, `mongodb:` and `mongodb+srv:` MongoDB.
 * The error names the scheme only: the rest of a URI may hold a password.
 *
 * @throws `database-uri-unknown`
 */
export function databaseKind(uri: string): DatabaseKind {
  if (uri.startsWith('file:')) return 'sqlite'
  if (/^mongodb(\+srv)?:\/\//.test(uri)) return 'mongodb'
  const scheme = /^[a-z][a-z+]{0,19}:/.exec(uri)?.[0]
  const given = scheme === undefined ? 'has no scheme' : `starts with "${scheme}"`
  throw new DatabaseError(
    'database-uri-unknown',
    `DATABASE_URI ${given}. Use file:/absolute/path.db for SQLite or ` + 'mongodb://… for MongoDB.',
  )
}

export const isMongoUri = (uri: string): boolean => databaseKind(uri) === 'mongodb'
