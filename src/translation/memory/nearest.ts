import { SOURCE_LOCALE, type Locale } from '#i18n/locales.ts'
import { candidatesOf } from '#i18n/memory/candidates.ts'
import { bestMatches } from '#i18n/memory/score.ts'
import { signatureOf } from '#i18n/memory/signature.ts'
import type { Payload } from 'payload'
import type { MemoryEntry } from './recall.ts'
import { memoryRows } from './store/adapter.ts'
import { bucketsOf } from './store/buckets.ts'
import { nearEntries, sourcesOf } from './store/nearEntries.ts'

/** What a fuzzy match says of the entry it was found in. */
export type NearEntry = Pick<
  MemoryEntry,
  'id' | 'source' | 'target' | 'origin' | 'status' | 'provider' | 'updatedAt'
>

/** Sentences that are read and scored: those that agree with it most. */
const MOST_CANDIDATES = 1000

/**
 * Sentences of the memory that are nearly this one, best first, with scores from 70 to 99. Work is
 * bounded whatever the memory holds (decisions 025, 032).
 */
export async function nearest(args: {
  payload: Payload
  source: string
  locale: Locale
  limit: number
}): Promise<(NearEntry & { score: number })[]> {
  const { payload, source, locale, limit } = args
  const memory = memoryRows(payload)
  const signature = signatureOf({ source, sourceLocale: SOURCE_LOCALE, targetLocale: locale })
  const rows = candidatesOf<string | number>(await bucketsOf(memory, signature), MOST_CANDIDATES)
  const best = bestMatches({ source, candidates: await sourcesOf(memory, rows), limit })
  const entries = await nearEntries(
    memory,
    best.map(({ id }) => id),
  )
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return best.flatMap(({ id, score }) => {
    const entry = byId.get(id)
    return entry ? [{ ...entry, score }] : []
  })
}
