import { describe, expect, it } from 'vitest'
import { databaseKind } from '#src/database/uri.ts'

describe('the URI of the database', () => {
  it.each([
    ['file:/data/dragoman.db', 'sqlite'],
    ['mongodb://localhost:27017/dragoman?replicaSet=rs0', 'mongodb'],
    ['mongodb+srv://cluster.example.org/dragoman', 'mongodb'],
  ])('%s is %s', (uri, kind) => {
    expect(databaseKind(uri)).toBe(kind)
  })

  it.each(['postgres://user:secret@host/db', 'mongodb:secret', 'secret', '/secret.db', ''])(
    'refuses %j with a sentence that does not repeat its secrets',
    (uri) => {
      const refuse = (): unknown => databaseKind(uri)
      expect(refuse).toThrow(expect.objectContaining({ code: 'database-uri-unknown' }))
      expect(refuse).not.toThrow(/user|host|secret/)
    },
  )
})
