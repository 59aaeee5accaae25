import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/** Who saves at this moment wins; the patch then starts from what they left. */
const MOST_TRIES = 20

/** Between tries, in milliseconds: several languages of a document may come back together. */
const LONGEST_PAUSE = 20

const MONGODB_WRITE_CONFLICT = 112

/** Thrown when a document was saved again and again while its translation was being put in. */
export class WriteBackDisturbed extends Error {
  override readonly name = 'WriteBackDisturbed'
  readonly code = 'write-back-disturbed'

  constructor() {
    super('The document was being saved all the time. Its translation is put in again shortly.')
  }
}

/**
 * Runs a patch until it was not disturbed by somebody who saved between its reading and its writing.
 * @throws WriteBackDisturbed after many tries; the job comes back later.
 */
export async function patchUntilUndisturbed(patch: () => Promise<string[]>): Promise<string[]> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const changed = await patch().catch((error: unknown) => {
      if (isWriteConflict(error) || error instanceof WriteBackDisturbed) return null
      throw error
    })
    if (changed) return changed
    await wait(randomInt(1, LONGEST_PAUSE))
  }
  throw new WriteBackDisturbed()
}

/** Whether MongoDB refused a write because another transaction holds the document. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === MONGODB_WRITE_CONFLICT
}
