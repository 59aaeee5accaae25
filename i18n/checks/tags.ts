import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import type { TagProblemKind } from '#i18n/units/tagged/tagProblems.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'

/**
 * Formatting, links and inline nodes: each tag of the source exactly once, properly nested.
 * Their order is free, as languages differ in word order.
 */
export const checkTags: Check = ({ source, target }) => {
  const byKind = new Map<TagProblemKind, Set<string>>()
  for (const { kind, tag } of tagProblems(source, target)) {
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(tag))
  }
  return [...byKind].map(([kind, tags]) => report(`tags-${kind}`, { tags: [...tags].join(', ') }))
}
