import type { UnitChange } from '#src/translation/endpoints/edits.ts'
import { settled, typed } from '../model/session.ts'
import type { WorkspaceView } from '../types.ts'
import type { WorkspaceApi } from './api.ts'
import type { DraftBox } from './draftBox.ts'
import { type Act, exchange, type Outcome } from './exchange.ts'
import { patient } from './patient.ts'
import { fingerprint, isAway, type Workspace, workspaceState } from './state.ts'

/** Typing is saved after a pause this long, in milliseconds. */
const PAUSE = 700

export type Store = {
  get: () => Workspace
  subscribe: (listener: () => void) => () => void
  /** Words of a sentence; saved after a pause. */
  type: (id: string, target: string) => void
  /** Something other than typing, after all that was typed before it. */
  act: (change: UnitChange) => Promise<Outcome>
  /** Decides between one's own words and somebody else's. */
  settle: (id: string, keep: 'mine' | 'theirs') => void
  /** Takes in what others, or a job, have changed. */
  look: () => Promise<void>
  /** Sends at once what waits. */
  flush: () => Promise<void>
}

/**
 * What stands between the person who types and the server: one request at a time, in the order of
 * what was done; everything typed is kept on the device until the server says that it has it.
 */
export function createStore(args: {
  view: WorkspaceView
  api: WorkspaceApi
  box: DraftBox
}): Store {
  const state = workspaceState(args.view, args.box)
  const server = exchange(state, args.api)
  const timer = patient(() => void flush())
  const acts: (Act & { done: (outcome: Outcome) => void })[] = []
  let isBusy = false

  /** Says how things stand after an exchange that went through, or that it did not. */
  const conclude = (outcome: 'done' | 'unreachable' | 'signed-out') => {
    if (outcome === 'done') {
      timer.calm()
      if (server.hasUnsent()) {
        state.set({ standing: { kind: 'unsaved' } })
        timer.in(PAUSE)
      } else if (!server.hasRefused()) state.set({ standing: { kind: 'saved' } })
      return
    }
    state.set({ standing: { kind: outcome } })
    for (const act of acts.splice(0)) act.done(outcome)
    timer.again()
  }

  const next = async (): Promise<'done' | 'unreachable' | 'signed-out'> => {
    const [act] = acts
    const brings = act && 'target' in act.change ? act.change.id : undefined
    if (!act || server.hasUnsent(brings)) return server.sendTyped(brings)
    acts.shift()
    const outcome = await server.perform(act)
    act.done(outcome)
    return outcome === 'unreachable' || outcome === 'signed-out' ? outcome : 'done'
  }

  /** Does one thing after the other; nothing is sent while something else is under way. */
  const exclusively = async (work: () => Promise<void>) => {
    if (isBusy) return
    isBusy = true
    timer.stop()
    try {
      await work()
    } finally {
      isBusy = false
    }
    if (acts.length > 0 && !isAway(state.get().standing)) await flush()
  }

  const flush = (): Promise<void> =>
    exclusively(async () => {
      if (acts.length === 0 && !server.hasUnsent()) return conclude(await server.refresh())
      state.set({ standing: { kind: 'saving' } })
      let outcome = await next()
      while (outcome === 'done' && acts.length > 0) outcome = await next()
      conclude(outcome)
    })

  if (server.hasUnsent()) {
    state.set({ standing: { kind: 'unsaved' } })
    timer.in(PAUSE)
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    flush,
    look: () => exclusively(async () => conclude(await server.refresh())),
    type: (id, target) => {
      server.typedAgain(id)
      const { session, standing } = state.get()
      const written = typed(session, { id, target, now: Date.now() })
      const kind = written.drafts.size > 0 ? 'unsaved' : 'saved'
      // Out of reach, the next try is on its way already.
      state.set({ session: written, standing: isAway(standing) ? standing : { kind } })
      if (!isAway(standing)) timer.in(PAUSE)
    },
    act: (change) =>
      new Promise((done) => {
        acts.push({ change, seen: fingerprint(state.get().session, change.id), done })
        void flush()
      }),
    settle: (id, keep) => {
      state.set({ session: settled(state.get().session, { id, keep }) })
      void flush()
    },
  }
}
