import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { readTmx } from '#i18n/exchange/tmx/readTmx.ts'
import type { Payload } from 'payload'
import { keyOf } from './recall.ts'

export type TmxImport = { entries: number; translations: number }

/**
 * Fills the memory from a TMX file as origin `import`: imported text counts as machine text until a
 * person has read it. What is there already word for word is left alone, so that importing again
 * adds nothing.
 * @throws TmxError with the line; what came before it stays imported
 */
export async function importTmx(args: {
  payload: Payload
  input: Parameters<typeof readTmx>[0]
  /** Kept with every entry: `demo` marks the translations that the demo ships. */
  provider: string | null
}): Promise<TmxImport> {
  const { payload, input, provider } = args
  const known = await importedKeys(payload, provider)
  let entries = 0
  let translations = 0
  for await (const { source, targets } of readTmx(input)) {
    if (source.locale !== SOURCE_LOCALE) continue
    entries += 1
    for (const { locale, text } of targets) {
      const key = keyOf(source.text, locale)
      if (known.has(key)) continue
      known.add(key)
      translations += 1
      await payload.db.create({
        collection: 'translation-memory',
        data: {
          key,
          contextKey: '',
          sourceLocale: SOURCE_LOCALE,
          targetLocale: locale,
          source: source.text,
          target: text,
          origin: 'import',
          status: 'machine',
          useCount: 0,
          ...(provider ? { provider } : {}),
        },
      })
    }
  }
  return { entries, translations }
}

async function importedKeys(payload: Payload, provider: string | null): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'translation-memory',
    pagination: false,
    select: { key: true },
    where: {
      and: [
        { origin: { equals: 'import' } },
        provider ? { provider: { equals: provider } } : { provider: { exists: false } },
      ],
    },
  })
  return new Set(docs.map(({ key }) => key))
}
