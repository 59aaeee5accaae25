import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { readContext } from '#i18n/exchange/tmx/context.ts'
import { readTmx } from '#i18n/exchange/tmx/readTmx.ts'
import type { ReadTmxEntry } from '#i18n/exchange/tmx/types.ts'
import type { Memorable } from '#i18n/memory/entry.ts'
import type { Payload } from 'payload'
import { remember } from './remember.ts'

export type TmxImport = {
  /** Sentences read that are in the source language. */
  entries: number
  /** Translations that are new in the memory. */
  translations: number
  /** Translations that were there as unreviewed text and count as reviewed now. */
  promoted: number
  /** Translations left out because something better is known here: nothing of this site's is replaced. */
  kept: number
  /** Units whose source language is not ours. */
  foreign: number
  /** Languages of the file that Dragoman does not know, as the file writes them. */
  unknownLanguages: string[]
}

/** Translations of one transaction: few enough to be quick, many enough to be cheap. */
const BATCH = 500

/**
 * Fills the memory from a TMX file as origin `import`: imported text counts as machine text unless
 * the person importing says that people wrote it (`reviewed`, by language). What is there already is
 * left alone, so that importing again adds nothing. Reads as a stream and writes in batches, each
 * whole or not at all.
 * @throws TmxError with the line; batches before it stay imported
 */
export async function importTmx(args: {
  payload: Payload
  input: Parameters<typeof readTmx>[0]
  /** Kept with every entry that has none of its own: `demo` marks the translations the demo ships. */
  provider: string | null
  /** Languages whose translations in this file people wrote. */
  reviewed?: readonly Locale[]
  now?: Date
  onProgress?: (soFar: TmxImport) => void
}): Promise<TmxImport> {
  const { payload, input, provider, reviewed = [], now = new Date(), onProgress } = args
  const total: TmxImport = {
    entries: 0,
    translations: 0,
    promoted: 0,
    kept: 0,
    foreign: 0,
    unknownLanguages: [],
  }
  const waiting = new Map<Locale, Memorable[]>()
  const write = async (locale: Locale) => {
    const entries = waiting.get(locale) ?? []
    waiting.delete(locale)
    const { added, promoted, kept } = await remember({ payload, locale, entries, now })
    total.translations += added
    total.promoted += promoted
    total.kept += kept
    onProgress?.(total)
  }
  for await (const entry of readTmx(input)) {
    count(total, entry)
    if (entry.source.locale !== SOURCE_LOCALE) continue
    for (const { locale, text } of entry.targets) {
      if (locale === SOURCE_LOCALE) continue
      const batch = waiting.get(locale) ?? []
      waiting.set(locale, batch)
      batch.push({
        source: entry.source.text,
        target: text,
        neighbours: readContext(entry.props),
        origin: 'import',
        status: reviewed.includes(locale) ? 'reviewed' : 'machine',
        provider: entry.props[PROVIDER_PROP] ?? provider,
      })
      if (batch.length >= BATCH) await write(locale)
    }
  }
  for (const locale of [...waiting.keys()]) await write(locale)
  return total
}

/** The `<prop>` under which an export names the machine that wrote a translation. */
export const PROVIDER_PROP = 'x-dragoman-provider'

function count(total: TmxImport, { source, skipped }: ReadTmxEntry): void {
  if (source.locale === SOURCE_LOCALE) total.entries += 1
  else total.foreign += 1
  for (const tag of skipped) {
    if (!total.unknownLanguages.includes(tag)) total.unknownLanguages.push(tag)
  }
}
