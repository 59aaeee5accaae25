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
  const [scheme = ''] = uri.split(':')
  throw new DatabaseError(
    'database-uri-unknown',
    `DATABASE_URI starts with "${scheme.slice(0, 20)}:". Use file:/absolute/path.db for SQLite or ` +
      'mongodb://… for MongoDB.',
  )
}

export const isMongoUri = (uri: string): boolean => databaseKind(uri) === 'mongodb'
