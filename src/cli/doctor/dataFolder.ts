import { access, constants, statfs } from 'node:fs/promises'
import type { Env } from '#src/env.ts'
import type { Finding } from './examine.ts'

const subject = 'data folder'
const fewMegabytes = 500

/** Whether the data folder is there, can be written, and has room. */
export async function examineDataFolder({ dataDir }: Env): Promise<Finding> {
  try {
    await access(dataDir, constants.W_OK)
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isAbsent
      ? {
          subject,
          state: 'note',
          sentence: `${dataDir} is not there yet; the first start makes it`,
        }
      : { subject, state: 'bad', sentence: `${dataDir} cannot be written by this user` }
  }
  const { bavail, bsize } = await statfs(dataDir)
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024)
  const sentence = `${dataDir} can be written; ${megabytes} MB are free`
  return { subject, state: megabytes < fewMegabytes ? 'bad' : 'good', sentence }
}
