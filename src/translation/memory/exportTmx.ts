import { contextProps } from '#i18n/exchange/tmx/context.ts'
import type { TmxEntry } from '#i18n/exchange/tmx/types.ts'
import { writeTmx } from '#i18n/exchange/tmx/writeTmx.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Payload, Where } from 'payload'
import { PROVIDER_PROP } from './importTmx.ts'
import { complete, type MemoryEntry, SELECTED } from './recall.ts'
import { MEMORY } from './store/adapter.ts'

const PAGE = 500

/** A `<prop>` for people and other tools: an import does not believe it, it asks for `reviewed`. */
const STATUS_PROP = 'x-dragoman-status'

/**
 * The memory as TMX 1.4b, piece by piece: one unit for each translation, with context, provider and
 * standing. Superseded wordings are history and stay here. Pages by id, so that any size needs the
 * same memory.
 */
export function exportTmx(args: {
  payload: Payload
  locale?: Locale | undefined
  createdAt: Date
  onProgress?: (translations: number) => void
}): AsyncGenerator<string> {
  return writeTmx(entriesOf(args), { createdAt: args.createdAt })
}

/** How many translations an export will hold. */
export async function countEntries(args: {
  payload: Payload
  locale?: Locale | undefined
}): Promise<number> {
  const { payload, locale } = args
  const { totalDocs } = await payload.db.count({ collection: MEMORY, where: current(locale) })
  return totalDocs
}

async function* entriesOf(args: {
  payload: Payload
  locale?: Locale | undefined
  onProgress?: (translations: number) => void
}): AsyncGenerator<TmxEntry> {
  const { payload, locale, onProgress } = args
  let written = 0
  let last = ''
  for (;;) {
    const { docs } = await payload.db.find<Parameters<typeof complete>[0]>({
      collection: MEMORY,
      limit: PAGE,
      pagination: false,
      select: SELECTED,
      sort: 'id',
      where: { and: [current(locale), { id: { greater_than: last } }] },
    })
    for (const entry of docs) yield tmxEntry(complete(entry))
    written += docs.length
    onProgress?.(written)
    const end = docs.at(-1)
    if (!end || docs.length < PAGE) return
    last = end.id
  }
}

function current(locale: Locale | undefined): Where {
  const active: Where = { supersededAt: { exists: false } }
  return locale ? { and: [active, { targetLocale: { equals: locale } }] } : active
}

function tmxEntry(entry: MemoryEntry): TmxEntry {
  const { source, target, targetLocale, before, after, provider, status } = entry
  return {
    source: { locale: SOURCE_LOCALE, text: source },
    targets: [{ locale: targetLocale, text: target }],
    props: {
      [STATUS_PROP]: status,
      ...(provider ? { [PROVIDER_PROP]: provider } : {}),
      ...contextProps({ before: before ?? null, after: after ?? null }),
    },
  }
}
