import type { Term } from '#i18n/glossary/types.ts'

/** A word or phrase, whatever its capitals. */
export const term = (source: string, target: string | null): Term => ({
  source,
  target,
  kind: 'term',
  caseSensitive: false,
})

/** A name; without a form it stays as it is. */
export const name = (source: string, target: string | null = null, caseSensitive = true): Term => ({
  source,
  target,
  kind: 'name',
  caseSensitive,
})
