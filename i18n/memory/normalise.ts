import type { TaggedText } from '#i18n/units/types.ts'

/**
 * A source sentence as the memory knows it: the same whatever keyboard or paste it came from.
 * Canonical Unicode, single spaces, straight quotation marks. Words, capitals, numbers, punctuation
 * and tags still count: another sentence has another translation.
 */
export function normaliseSource(source: TaggedText): TaggedText {
  return source
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}
