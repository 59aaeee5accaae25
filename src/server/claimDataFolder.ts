import type { Env } from '#src/env.ts'
import { acquireWriterLock } from '#src/database/writerLock.ts'
import type { WriterLock } from '#src/database/writerLock.ts'
import { databaseFolder, makeDataFolders } from './dataFolder.ts'

/**
 * Makes the folders Dragoman writes to and, on SQLite, this process the only one that writes there.
 * Throws `StartError` for a folder that cannot be used, `writer-lock-held` when another process has it.
 */
export async function claimDataFolder(env: Env): Promise<WriterLock> {
  await makeDataFolders(env)
  if (env.databaseKind === 'mongodb') return { release: () => Promise.resolve() }
  return acquireWriterLock(databaseFolder(env), {
    describe: env.siteUrl,
    address: localAddress(env),
  })
}

/** Where this machine reaches the server: an address that means every address is the loopback's. */
function localAddress({ host, port }: Pick<Env, 'host' | 'port'>): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${String(port)}`
}
