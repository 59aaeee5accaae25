import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import mongoose from 'mongoose'
import type { DatabaseKind } from '#src/database/uri.ts'

export type FreshDatabase = {
  uri: string
  /** A folder of this database's own, for uploads, locks and whatever a test needs. */
  dataDir: string
  cleanup: () => Promise<void>
}

const mongoServer = (): string => {
  const uri = process.env['TEST_MONGODB_URI']
  if (uri === undefined || uri === '') {
    throw new Error('TEST_MONGODB_URI is not set: no MongoDB to make a database on.')
  }
  return uri
}

/** The same server under a database name that nobody has used. */
function nameDatabase(uri: string): string {
  const url = new URL(uri)
  url.pathname = `/dragoman-test-${randomUUID()}`
  return url.href
}

async function dropDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise()
  try {
    await connection.dropDatabase()
  } finally {
    await connection.close()
  }
}

/**
 * An empty database that no other test sees: a file below the system's temporary folder, or a new
 * name on the server that `TEST_MONGODB_URI` gives. `cleanup` removes it.
 */
export async function freshDatabase(kind: DatabaseKind = 'sqlite'): Promise<FreshDatabase> {
  const server = kind === 'mongodb' ? nameDatabase(mongoServer()) : undefined
  const dataDir = await mkdtemp(path.join(tmpdir(), 'dragoman-test-'))

  return {
    uri: server ?? `file:${path.join(dataDir, 'dragoman.db')}`,
    dataDir,
    cleanup: async () => {
      if (server !== undefined) await dropDatabase(server)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
