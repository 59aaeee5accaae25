import { weightOf, type KnownEntry } from './entry.ts'
import { NO_CONTEXT } from './keys.ts'

export type Choice<T> = {
  entry: T
  /** Its neighbours are the same too: the same sentence in the same place. */
  isInContext: boolean
  /** Reviewed wordings of the same sentence that were passed over: people chose differently. */
  otherWordings: number
}

/**
 * The entry to use of those whose source is the same word for word: reviewed in the same context,
 * reviewed, imported, a machine's; in context before not, newer before older. What has been
 * superseded is never chosen.
 */
export function chooseEntry<T extends KnownEntry>(
  entries: readonly T[],
  context: string,
): Choice<T> | undefined {
  const [best] = inOrder(entries, context)
  if (!best) return undefined
  const isSamePlace = isInContext(best, context)
  const otherWordings = isSamePlace ? 0 : others(entries, best)
  return { entry: best, isInContext: isSamePlace, otherWordings }
}

/** Whether an entry stood between the same sentences; where there were none, nothing says so. */
export function isInContext(
  { contextKey }: Pick<KnownEntry, 'contextKey'>,
  context: string,
): boolean {
  return context !== NO_CONTEXT && contextKey === context
}

/** All of them, best first. */
export function inOrder<T extends KnownEntry>(entries: readonly T[], context: string): T[] {
  return entries
    .filter(({ supersededAt }) => supersededAt === null)
    .toSorted(
      (a, b) =>
        rank(a, context) - rank(b, context) ||
        a.updatedAt.localeCompare(b.updatedAt) * -1 ||
        a.id.localeCompare(b.id),
    )
}

/** Reviewed text of both kinds counts alike here: which of two was meant says the context. */
function rank(entry: KnownEntry, context: string): number {
  const group = entry.status === 'reviewed' ? 0 : 4 - weightOf(entry)
  return group * 2 + (entry.contextKey === context ? 0 : 1)
}

function others(entries: readonly KnownEntry[], chosen: KnownEntry): number {
  if (chosen.status !== 'reviewed') return 0
  const reviewed = entries.filter(
    ({ status, supersededAt }) => status === 'reviewed' && supersededAt === null,
  )
  return new Set(reviewed.map(({ target }) => target)).size - 1
}
