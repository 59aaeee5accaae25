import type { Locale } from '#i18n/locales.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { KnownEntry } from '#i18n/memory/entry.ts'
import { memoryKey } from '#i18n/memory/keys.ts'
import type { Payload, PayloadRequest } from 'payload'
import { MEMORY } from './store/adapter.ts'

/** A row of `translation-memory`, without its signature. */
export type MemoryEntry = KnownEntry & {
  source: string
  targetLocale: Locale
  provider: string | null
  before: string | null
  after: string | null
  useCount: number
}

type StoredEntry = Omit<MemoryEntry, 'contextKey' | 'supersededAt'> & {
  contextKey?: string | null
  supersededAt?: string | null
}

/** Keys asked at a time: SQLite takes 32,766 values in a query, MongoDB a document of 16 MB. */
const AT_A_TIME = 500

/**
 * What the memory has under these keys, word for word, in no order; superseded wordings too. Every
 * pair of languages has keys of its own.
 */
export async function recall(args: {
  payload: Payload
  req?: PayloadRequest
  keys: readonly string[]
}): Promise<Map<string, MemoryEntry[]>> {
  const { payload, req } = args
  const keys = [...new Set(args.keys)]
  const byKey = new Map<string, MemoryEntry[]>()
  for (let start = 0; start < keys.length; start += AT_A_TIME) {
    const { docs } = await payload.db.find<StoredEntry>({
      collection: MEMORY,
      pagination: false,
      select: SELECTED,
      where: { key: { in: keys.slice(start, start + AT_A_TIME) } },
      ...(req ? { req } : {}),
    })
    for (const entry of docs.map(complete)) {
      const same = byKey.get(entry.key)
      if (same) same.push(entry)
      else byKey.set(entry.key, [entry])
    }
  }
  return byKey
}

/** MongoDB leaves out what is not there. */
export const complete = (entry: StoredEntry): MemoryEntry => ({
  ...entry,
  contextKey: entry.contextKey ?? '',
  supersededAt: entry.supersededAt ?? null,
})

export const SELECTED = {
  key: true,
  contextKey: true,
  targetLocale: true,
  source: true,
  target: true,
  before: true,
  after: true,
  origin: true,
  status: true,
  provider: true,
  useCount: true,
  supersededAt: true,
  updatedAt: true,
} as const

export function keyOf(source: string, locale: Locale): string {
  return memoryKey({ source, sourceLocale: SOURCE_LOCALE, targetLocale: locale })
}
