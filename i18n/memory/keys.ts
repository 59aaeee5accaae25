import type { Locale } from '#i18n/locales.ts'
import { hashText } from '#i18n/units/fingerprint.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { normaliseSource } from './normalise.ts'

export type MemoryQuestion = { source: TaggedText; sourceLocale: Locale; targetLocale: Locale }

/**
 * The key of an exact match: the same for sentences that differ only in spelling of spaces and
 * quotation marks, another for every other sentence and every pair of languages. SHA-256, hex.
 */
export function memoryKey({ source, sourceLocale, targetLocale }: MemoryQuestion): string {
  return hash([sourceLocale, targetLocale, normaliseSource(source)])
}

/** The sentences before and after in the same paragraph or field; null at its ends. */
export type Neighbours = { before: TaggedText | null; after: TaggedText | null }

/**
 * The key of a context. A sentence found in the memory with the same context is the same sentence
 * in the same place, which an exact match alone does not promise (“Open” as a verb or not).
 */
export function contextKey({ before, after }: Neighbours): string {
  const known = [before, after].map((one) => (one === null ? null : normaliseSource(one)))
  return hash(known)
}

// As JSON, so that no two lists of parts can be written the same way.
const hash = (parts: readonly (string | null)[]) => hashText(JSON.stringify(parts))

/** The context of a sentence that stands alone, as titles and labels do: it tells no two places apart. */
export const NO_CONTEXT = contextKey({ before: null, after: null })
