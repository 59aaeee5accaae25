import type { Locale } from '#i18n/locales.ts'
import { bestMatches } from '#i18n/memory/score.ts'
import type { Payload } from 'payload'
import type { MemoryEntry } from './recall.ts'
import { nearEntries } from './store/nearEntries.ts'

/** What a fuzzy match says of the entry it was found in. */
export type NearEntry = Pick<
  MemoryEntry,
  'id' | 'source' | 'target' | 'origin' | 'status' | 'provider' | 'updatedAt'
>

/** Sentences of the memory that are nearly this one, best first, with scores from 70 to 99. */
export async function nearest(args: {
  payload: Payload
  source: string
  locale: Locale
  limit: number
}): Promise<(NearEntry & { score: number })[]> {
  const { source, limit } = args
  return bestMatches({ source, candidates: await nearEntries(args), limit })
}
