/**
 * MongoDB's own, and that of a translation record which a job or a translator wrote between a save's
 * reading and its writing.
 */
const conflicts: ReadonlySet<unknown> = new Set([112, 'record-conflict'])

/**
 * True for an error that means "somebody else wrote this at the same moment", wherever it stands
 * in the chain of causes. Recognised by its code: error classes exist twice beside Next's bundle.
 */
export function isWriteConflict(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  if ('code' in error && conflicts.has(error.code)) return true
  if ('codeName' in error && error.codeName === 'WriteConflict') return true
  return 'cause' in error && isWriteConflict(error.cause, depth + 1)
}

export const writeConflictSentence =
  'Somebody else saved this at the same moment. Nothing of yours was saved: load it again and repeat your change.'
