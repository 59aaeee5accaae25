import type { Finding } from '#i18n/units/types.ts'
import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import type { TagProblemKind } from '#i18n/units/tagged/tagProblems.ts'
import type { Check } from './types.ts'

const WHAT: Record<TagProblemKind, string> = {
  missing: 'is missing',
  doubled: 'stands more than once',
  unknown: 'is not in the original',
  unbalanced: 'is opened without being closed, or closed without being opened',
  nested: 'stands across or inside another tag than in the original',
  empty: 'has no words in it',
}

/**
 * Formatting, links and inline nodes: each tag of the source exactly once, properly nested.
 * Their order is free, as languages differ in word order.
 */
export const checkTags: Check = ({ source, target }) => {
  const byKind = new Map<TagProblemKind, Set<string>>()
  for (const { kind, tag } of tagProblems(source, target)) {
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(tag))
  }
  return [...byKind].map(([kind, tags]): Finding => ({
    id: `tags-${kind}`,
    severity: 'error',
    message: `${[...tags].join(', ')} ${WHAT[kind]}.`,
  }))
}
