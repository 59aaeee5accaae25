import type { Locale } from '#i18n/locales.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Payload, PayloadRequest } from 'payload'
import { keyOf, type MemoryEntry } from './recall.ts'

export type Memorable = Pick<MemoryEntry, 'source' | 'target' | 'origin' | 'status'> & {
  contextKey?: string | null
  provider?: string | null
}

/**
 * Keeps translations for the next time. An entry with the same words in the same context is brought
 * up to date, never doubled; a machine never replaces what a person wrote.
 */
export async function remember(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  locale: Locale
  entries: readonly Memorable[]
}): Promise<void> {
  for (const entry of args.entries) await rememberOne({ ...args, entry })
}

async function rememberOne(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  locale: Locale
  entry: Memorable
}): Promise<void> {
  const { payload, req, locale, entry } = args
  const inTransaction = req ? { req } : {}
  const key = keyOf(entry.source, locale)
  const known = await payload.db.findOne<MemoryEntry>({
    collection: 'translation-memory',
    ...inTransaction,
    where: {
      and: [{ key: { equals: key } }, { contextKey: { equals: entry.contextKey ?? '' } }],
    },
  })
  if (known && known.status === 'reviewed' && entry.status === 'machine') return
  const data = {
    ...entry,
    contextKey: entry.contextKey ?? '',
    key,
    sourceLocale: SOURCE_LOCALE,
    targetLocale: locale,
  }
  if (!known) {
    await payload.db.create({
      collection: 'translation-memory',
      data: { ...data, useCount: 0 },
      ...inTransaction,
    })
  } else if (known.target !== entry.target || known.status !== entry.status) {
    await payload.db.updateOne({
      collection: 'translation-memory',
      id: known.id,
      data,
      ...inTransaction,
    })
  }
}
