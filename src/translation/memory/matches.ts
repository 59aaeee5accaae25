import { inOrder, isInContext } from '#i18n/memory/choose.ts'
import { contextKey, type Neighbours } from '#i18n/memory/keys.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { type DifferencePart, sourceDifference } from '#i18n/merge/sourceDifference.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { Payload } from 'payload'
import { nearest, type NearEntry } from './nearest.ts'
import { keyOf, type MemoryEntry, recall } from './recall.ts'

/** What the memory offers for a sentence, as a translator sees it. */
export type MemoryMatch = Pick<
  NearEntry,
  'source' | 'target' | 'origin' | 'status' | 'provider'
> & {
  id: string
  /** 101 between the same sentences, 100 word for word, 70 to 99 nearly: a suggestion and never a target. */
  score: number
  /** From the remembered sentence to the one at hand, by words; empty when they are the same. */
  difference: readonly DifferencePart[]
  /** ISO instant of its last change. */
  at: string
}

/** A wording of this very sentence that was corrected. */
export type EarlierWording = Pick<MemoryEntry, 'target' | 'origin' | 'status'> & {
  at: string
  supersededAt: string
}

export type Matches = { matches: MemoryMatch[]; earlier: EarlierWording[] }

const MOST_MATCHES = 10

/** Everything the memory has for one sentence: exact first, then nearly, then what it was before. */
export async function matchesFor(args: {
  payload: Payload
  source: string
  neighbours: Neighbours
  locale: Locale
}): Promise<Matches> {
  const { payload, source, neighbours, locale } = args
  const key = keyOf(source, locale)
  const entries = (await recall({ payload, keys: [key] })).get(key) ?? []
  const context = contextKey(neighbours)
  const exact = inOrder(entries, context).map((entry) => ({
    ...entry,
    score: isInContext(entry, context) ? 101 : 100,
  }))
  const taken = new Set(exact.map(({ id }) => id))
  const near = await nearest({ payload, source, locale, limit: MOST_MATCHES + taken.size })
  const found = [...exact, ...near.filter(({ id }) => !taken.has(id))].slice(0, MOST_MATCHES)
  return {
    matches: found.map((entry) => asMatch(entry, source)),
    earlier: entries.flatMap(asEarlier).toSorted((a, b) => b.at.localeCompare(a.at)),
  }
}

function asMatch(entry: NearEntry & { score: number }, source: string): MemoryMatch {
  const { id, target, origin, status, provider, score, updatedAt } = entry
  const difference = score >= 100 ? [] : plainDifference(entry.source, source)
  const said = { id, source: entry.source, target, origin, status, provider: provider ?? null }
  return { ...said, score, difference, at: updatedAt }
}

/** People read a match beside their sentence, where its tags would say nothing. */
const plainDifference = (remembered: string, atHand: string) =>
  sourceDifference(plainText(remembered), plainText(atHand), SOURCE_LOCALE)

function asEarlier({ target, origin, status, updatedAt, supersededAt }: MemoryEntry) {
  return supersededAt === null ? [] : [{ target, origin, status, at: updatedAt, supersededAt }]
}
