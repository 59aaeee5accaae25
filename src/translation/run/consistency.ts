import { checkConsistency } from '#i18n/checks/consistency.ts'
import { isDeepStrictEqual } from 'node:util'
import type { RecordUnit } from '../record/types.ts'

/** Findings about several sentences at once: an edit of one changes those of another. */
export const isAboutOthers = ({ id }: { id: string }) => id.startsWith('consistency-')

/**
 * The record's units with what only the whole list shows: one source with several translations,
 * several sources with one. A unit whose findings stay as they were is the same object.
 */
export function withConsistency(units: readonly RecordUnit[]): RecordUnit[] {
  const found = checkConsistency(units)
  return units.map((unit) => {
    const own = unit.checks.filter((finding) => !isAboutOthers(finding))
    const checks = [...own, ...(found.get(unit.id) ?? [])]
    return isDeepStrictEqual(checks, unit.checks) ? unit : { ...unit, checks }
  })
}
