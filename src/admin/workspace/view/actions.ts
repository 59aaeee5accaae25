import type { WorkspaceUnit } from '../types.ts'

/** What a person can do with a sentence, beside writing it. */
export type Actions = {
  approve: (unit: WorkspaceUnit) => void
  undo: (id: string) => void
  leaveEmpty: (id: string) => void
  join: (id: string) => void
  split: (id: string) => void
  dismiss: (id: string, finding: string, reason: string) => void
  settle: (id: string, keep: 'mine' | 'theirs') => void
  showOriginal: (id: string, shown: boolean) => void
}
