import { Failure } from '../lib/failure.mjs'

/**
 * The lock that a running server holds on its data folder. Only with the packages installed: it is
 * the server's own code, in TypeScript.
 * @param {string} dataDir
 */
export async function lockDataFolder(dataDir) {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  try {
    const { acquireWriterLock } = await import('../../src/database/writerLock.ts')
    return await acquireWriterLock(dataDir, { describe: 'npm run demo -- --fresh' })
  } catch (cause) {
    if (cause.code !== 'writer-lock-held') throw cause
    throw new Failure(cause.message, { code: cause.code, cause })
  } finally {
    await unregister()
  }
}
