import { access, constants, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Env } from '#src/env.ts'
import { StartError } from './StartError.ts'

const whyNot: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file, not a folder',
}

/** The SQLite database file as a path. */
export const databaseFile = ({ databaseUri }: Pick<Env, 'databaseUri'>): string =>
  fileURLToPath(new URL(databaseUri))

/** The folder of the SQLite database file; its writer lock stands beside the file it protects. */
export const databaseFolder = (env: Pick<Env, 'databaseUri'>): string =>
  path.dirname(databaseFile(env))

/** Makes the folders Dragoman writes to. Throws `StartError` with the reason when one cannot be used. */
export async function makeDataFolders(env: Env): Promise<void> {
  const folders = env.databaseKind === 'sqlite' ? [env.dataDir, databaseFolder(env)] : [env.dataDir]
  for (const folder of folders) await makeFolder(folder)
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const reason = whyNot[code] ?? `the system says ${code}`
    const message = `The folder ${folder} cannot be used: ${reason}. Choose another with DATA_DIR.`
    throw new StartError({ code: 'data-folder', message, cause })
  }
}
