import { contextKey } from '#i18n/memory/keys.ts'
import { neighboursOf } from '#i18n/memory/neighbours.ts'
import type { Origin } from '#i18n/units/types.ts'
import type { RecordUnit } from '../record/types.ts'
import type { MemoryEntry } from './recall.ts'

/**
 * The key of what stands around each unit, in the order given: neighbours count within a field, so
 * that the same heading under another heading is another context.
 */
export function contextKeys(units: readonly Pick<RecordUnit, 'path' | 'source'>[]): string[] {
  return neighboursOf(units).map(contextKey)
}

/** The entry to use of those that match word for word: one in the same context, else the best. */
export function chooseEntry(
  entries: readonly MemoryEntry[],
  context: string,
): { entry: MemoryEntry; isInContext: boolean } | undefined {
  const inContext = entries.find((entry) => entry.contextKey === context)
  const entry = inContext ?? entries[0]
  return entry && { entry, isInContext: entry === inContext }
}

/** Where a remembered translation came from, as the unit says it: 101 is a match in context. */
export function memoryOrigin(args: {
  entry: MemoryEntry
  isInContext: boolean
  now: Date
}): Origin {
  const { entry, isInContext, now } = args
  return {
    kind: 'memory',
    score: isInContext ? 101 : 100,
    at: now.toISOString(),
    ...(entry.provider ? { provider: entry.provider } : {}),
  }
}
