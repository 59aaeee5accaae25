import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { COMMAND } from './options.mjs'

/** Says that the demo made what is in the folder, so that no real site is ever taken for it. */
const MARK = '.dragoman-demo'
const DATABASE = 'dragoman.db'
const SECRET = 'secret'

/** What the demo and its server fill a data folder with (its lock, which is empty, may stay). */
const OWN_FILES = [
  ...['', '-wal', '-shm', '-journal'].map((suffix) => DATABASE + suffix),
  'media',
  SECRET,
  MARK,
]

/**
 * Claims a folder for the demo; throws when a site lives there that the demo did not make.
 * @param {string} dataDir
 */
export function claimDemoFolder(dataDir) {
  const mark = join(dataDir, MARK)
  if (existsSync(mark)) return
  if (existsSync(join(dataDir, DATABASE))) {
    throw new Failure(
      `${dataDir} holds a site that the demo did not make: give the demo a folder of its own with ${COMMAND} --data /some/folder.`,
      { code: 'foreign-data' },
    )
  }
  writeFileSync(
    mark,
    'Made by "npm run demo". With --fresh, the demo deletes its own files here.\n',
  )
}

/**
 * Deletes the demo's own files and leaves everything else in the folder alone.
 * @param {string} dataDir a folder that claimDemoFolder accepted
 * @param {(dataDir: string) => Promise<{ release: () => Promise<void> }>} lock refuses while a
 *   server is at work on these very files
 */
export async function deleteDemoFiles(dataDir, lock) {
  const { release } = await lock(dataDir)
  try {
    for (const name of OWN_FILES) rmSync(join(dataDir, name), { recursive: true, force: true })
  } finally {
    await release()
  }
}

/**
 * The demo's own secret, made once: readable by this account alone.
 * @param {string} dataDir
 */
export function demoSecret(dataDir) {
  const path = join(dataDir, SECRET)
  if (!existsSync(path)) {
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8').trim()
}
