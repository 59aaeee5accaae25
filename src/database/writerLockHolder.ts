import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const holderSchema = z.object({
  pid: z.number().int(),
  /** ISO instant of the start. */
  since: z.string(),
  /** Where it is found: the server's address. */
  description: z.string(),
  /** Where commands on this machine reach it: an origin; absent for a process that does not listen. */
  address: z.string().optional(),
})

/** The process that holds a data folder. For sentences and for commands: the lock itself is elsewhere. */
export type WriterLockHolder = z.infer<typeof holderSchema>

export const holderPath = (dataDir: string): string => path.join(dataDir, 'dragoman.lock.json')

/** Leaves a note of who holds the folder; a reader sees the old note or the new one, never half. */
export async function writeHolder(dataDir: string, holder: WriterLockHolder): Promise<void> {
  const draft = `${holderPath(dataDir)}.${String(holder.pid)}`
  await writeFile(draft, `${JSON.stringify(holder)}\n`)
  await rename(draft, holderPath(dataDir))
}

/** Who holds the folder, or undefined when the note is not (yet) there or cannot be read. */
export async function readHolder(dataDir: string): Promise<WriterLockHolder | undefined> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(holderPath(dataDir), 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    // The note only makes a sentence richer; without it the sentence is still true.
    return undefined
  }
}
