import type { Choice } from '#i18n/memory/choose.ts'
import type { Origin } from '#i18n/units/types.ts'
import type { MemoryEntry } from './recall.ts'

/** Where a remembered translation came from, as the unit says it: 101 is a match in context. */
export function memoryOrigin(args: { choice: Choice<MemoryEntry>; now: Date }): Origin {
  const { entry, isInContext, otherWordings } = args.choice
  return {
    kind: 'memory',
    score: isInContext ? 101 : 100,
    at: args.now.toISOString(),
    ...(entry.provider ? { provider: entry.provider } : {}),
    ...(entry.status === 'reviewed' ? { isReviewed: true } : {}),
    ...(otherWordings > 0 ? { otherWordings } : {}),
  }
}
