import type { Locale } from '#i18n/locales.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { memoryKey } from '#i18n/memory/keys.ts'
import type { Payload } from 'payload'

export type MemoryEntry = {
  id: string
  key: string
  contextKey?: string | null
  source: string
  target: string
  origin: 'import' | 'machine' | 'person'
  status: 'machine' | 'reviewed'
  provider?: string | null
  updatedAt: string
}

/** Keys asked at a time: SQLite takes 32,766 values in a query, MongoDB a document of 16 MB. */
const AT_A_TIME = 500

/** What the memory has for these sentences, word for word, best first for each key. */
export async function recall(args: {
  payload: Payload
  sources: readonly string[]
  locale: Locale
}): Promise<Map<string, MemoryEntry[]>> {
  const { payload, sources, locale } = args
  const keys = [...new Set(sources.map((source) => keyOf(source, locale)))]
  const byKey = new Map<string, MemoryEntry[]>()
  for (let start = 0; start < keys.length; start += AT_A_TIME) {
    const { docs } = await payload.db.find<MemoryEntry>({
      collection: 'translation-memory',
      pagination: false,
      limit: AT_A_TIME * 10,
      where: { key: { in: keys.slice(start, start + AT_A_TIME) } },
    })
    for (const entry of docs) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry])
  }
  for (const [key, entries] of byKey) byKey.set(key, entries.toSorted(betterFirst))
  return byKey
}

export function keyOf(source: string, locale: Locale): string {
  return memoryKey({ source, sourceLocale: SOURCE_LOCALE, targetLocale: locale })
}

const RANK = { person: 0, import: 1, machine: 2 } as const

/** What people wrote before what was imported before what a machine wrote; newer before older. */
function betterFirst(a: MemoryEntry, b: MemoryEntry): number {
  return RANK[a.origin] - RANK[b.origin] || b.updatedAt.localeCompare(a.updatedAt)
}
