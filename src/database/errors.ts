/** What can go wrong in this folder; stable, so that callers may act on them. */
export type DatabaseErrorCode =
  | 'commit-failed'
  | 'database-closed'
  | 'database-uri-unknown'
  | 'database-was-pushed'
  | 'lease-lost'
  | 'migration-failed'
  | 'transaction-undone'
  | 'writer-busy'
  | 'writer-lock-held'

/**
 * An error of the database layer: `code` to recognise it by (never `instanceof`: Next loads classes
 * twice), a sentence one can act on, and the `cause`.
 */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode

  constructor(code: DatabaseErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.name = 'DatabaseError'
    this.code = code
  }
}
