import type { RecordUnit, ReleasedLeaves } from './types.ts'

/**
 * What an approval took the place of, kept in the unit for as long as it stays approved, so that
 * undoing it gives readers back what they had (docs/decisions/038).
 */
export type BeforeApproval = Pick<
  RecordUnit,
  | 'target'
  | 'state'
  | 'origin'
  | 'suggestion'
  | 'staleFrom'
  | 'references'
  | 'dismissed'
  | 'released'
> & {
  /** What readers had of the whole field, where they had nothing of the sentence. */
  leaf?: unknown
}

/** Remembers a unit as it is, and what readers have of it, before it is approved. */
export function beforeApproval(unit: RecordUnit, released: ReleasedLeaves): BeforeApproval {
  const { target, state, origin, suggestion, dismissed, staleFrom, references, path } = unit
  const leaf = unit.released === null ? released[path] : undefined
  return {
    target,
    state,
    origin,
    suggestion,
    dismissed,
    released: unit.released,
    ...(staleFrom ? { staleFrom } : {}),
    ...(references ? { references } : {}),
    ...(leaf === undefined ? {} : { leaf }),
  }
}

/**
 * The unit as if nobody had approved it. Its words stay: where they are those from before, so does
 * everything else; words that came with the approval are now somebody's unfinished work.
 */
export function undoApproval(unit: RecordUnit): RecordUnit {
  const { approval, ...rest } = unit
  if (!approval) return { ...rest, state: 'edited' }
  const { target, leaf: _, ...before } = approval
  if (target === unit.target && before.state !== 'approved') return { ...rest, ...before }
  const { suggestion, staleFrom, references, released } = before
  return {
    ...rest,
    state: 'edited',
    suggestion,
    released,
    ...(staleFrom ? { staleFrom } : {}),
    ...(references ? { references } : {}),
  }
}

/** What readers have of each field once an approval is undone: a field it completed is as before. */
export function leavesWithout(unit: RecordUnit, released: ReleasedLeaves): ReleasedLeaves {
  const { approval, path } = unit
  if (!approval || approval.released !== null) return released
  const { [path]: _, ...others } = released
  return approval.leaf === undefined ? others : { ...others, [path]: approval.leaf }
}
