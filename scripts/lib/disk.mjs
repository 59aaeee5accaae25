import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from './failure.mjs'

const MEGABYTE = 1024 * 1024

const reasons = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'it cannot be made there',
  ENOTDIR: 'a part of that path is a file',
  EEXIST: 'there is a file of that name',
}

/** Node's own recursive mkdir never returns below /proc, where a new folder "does not exist". */
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/**
 * Makes the folder when it is missing and proves by writing that it can be written: permissions
 * alone say nothing to root or on a read-only disk.
 * @param {string} folder absolute
 */
export function requireWritableFolder(folder) {
  const probe = join(folder, `.dragoman-probe-${process.pid}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, 'x')
    rmSync(probe)
  } catch (cause) {
    const reason = reasons[cause.code] ?? cause.message
    throw new Failure(
      `The data folder ${folder} cannot be used: ${reason}. Choose another one with --data /some/folder.`,
      { code: 'data-folder', cause },
    )
  }
}

/**
 * The sentence for a disk that is too full, else undefined.
 * @param {{ folder: string, freeBytes: number, neededMegabytes: number, purpose: string }} options
 */
export function spaceProblem({ folder, freeBytes, neededMegabytes, purpose }) {
  const freeMegabytes = Math.floor(freeBytes / MEGABYTE)
  if (freeMegabytes >= neededMegabytes) return undefined
  return `The disk of ${folder} has ${freeMegabytes} MB left, and ${purpose} needs about ${neededMegabytes} MB: make room and start again.`
}

/** @param {{ folder: string, neededMegabytes: number, purpose: string }} options */
export async function requireSpace({ folder, neededMegabytes, purpose }) {
  const { bavail, bsize } = await statfs(folder)
  const problem = spaceProblem({ folder, freeBytes: bavail * bsize, neededMegabytes, purpose })
  if (problem) throw new Failure(problem, { code: 'disk-full' })
}
