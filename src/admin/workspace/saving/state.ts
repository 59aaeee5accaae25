import { currentText, openSession, type Session } from '../model/session.ts'
import type { WorkspaceView } from '../types.ts'
import type { DraftBox } from './draftBox.ts'

/** How the person's words stand. */
export type Standing =
  | { kind: 'saved' | 'unsaved' | 'saving' | 'unreachable' | 'signed-out' }
  | { kind: 'refused'; sentence: string }

export type Workspace = {
  session: Session
  standing: Standing
  /** False when this device keeps nothing: words are then safe only once they are saved. */
  isKeptHere: boolean
}

export type WorkspaceState = {
  get: () => Workspace
  set: (change: Partial<Workspace>) => void
  subscribe: (listener: () => void) => () => void
}

/** What is open, with every word that the server does not have kept on the device as it changes. */
export function workspaceState(view: WorkspaceView, box: DraftBox): WorkspaceState {
  const listeners = new Set<() => void>()
  let state: Workspace = {
    session: openSession(view, box.read()),
    standing: { kind: 'saved' },
    isKeptHere: true,
  }
  return {
    get: () => state,
    set: (change) => {
      const before = state.session.drafts
      const { drafts } = (change.session ?? state.session) satisfies Session
      let isKeptHere = change.isKeptHere ?? state.isKeptHere
      for (const [id, draft] of drafts) {
        if (before.get(id) !== draft) isKeptHere = box.keep(id, draft)
      }
      for (const id of before.keys()) if (!drafts.has(id)) box.drop(id)
      state = { ...state, ...change, isKeptHere }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Whether the server is out of reach, or no longer knows who asks. */
export const isAway = ({ kind }: Standing) => kind === 'unreachable' || kind === 'signed-out'

/** What a person has before their eyes when they do something to a sentence. */
export function fingerprint(session: Session, id: string): string {
  const unit = session.units.get(id)
  return JSON.stringify([unit?.source, currentText(session, id), session.conflicts.has(id)])
}
