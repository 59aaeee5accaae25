import type { WorkspaceUnit, WorkspaceView } from '#src/admin/workspace/types.ts'

/** A sentence as a machine left it, with what a test changes. */
export function workspaceUnit(change: Partial<WorkspaceUnit> = {}): WorkspaceUnit {
  return {
    id: 'one',
    path: 'title',
    label: 'Title',
    look: { kind: 'paragraph' },
    source: 'Open cities',
    target: 'Villes ouvertes',
    state: 'machine',
    origin: null,
    tags: [],
    checks: [],
    dismissed: [],
    suggestion: null,
    difference: null,
    references: [],
    readers: null,
    isOriginalShown: false,
    isJoined: false,
    canJoin: false,
    ...change,
  }
}

export function workspaceView(...units: WorkspaceUnit[]): WorkspaceView {
  return {
    id: 'record',
    title: 'Summit',
    locale: 'fr',
    language: 'Français',
    isRtl: false,
    state: 'in-review',
    reason: null,
    revision: 1,
    units,
    documentPath: null,
  }
}
