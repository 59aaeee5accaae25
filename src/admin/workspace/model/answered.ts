import type { AnsweredUnit } from '../saving/api.ts'
import type { WorkspaceUnit } from '../types.ts'

/** A sentence after an edit: what the endpoint says of it, and what only the whole view knows. */
export function answeredUnit(unit: WorkspaceUnit, answer: AnsweredUnit): WorkspaceUnit {
  const { target, state, checks, dismissed, suggestion, origin, staleFrom, references } = answer
  return {
    ...unit,
    target,
    state,
    checks,
    dismissed,
    suggestion: suggestion?.target ?? null,
    difference: staleFrom ? unit.difference : null,
    references: (references ?? []).flatMap((old) => old.target ?? []),
    origin: origin && { kind: origin.kind, at: origin.at },
    readers: answer.released?.target ?? null,
  }
}
