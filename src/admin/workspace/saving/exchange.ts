import type { UnitChange } from '#src/translation/endpoints/edits.ts'
import { answeredUnit } from '../model/answered.ts'
import { received, saved, unsent } from '../model/session.ts'
import type { Answer, WorkspaceApi } from './api.ts'
import { fingerprint, type WorkspaceState } from './state.ts'

/** What came of something a person did. */
export type Outcome = 'done' | 'changed' | 'unreachable' | 'signed-out' | { sentence: string }

/** What a person did, and what they saw then. */
export type Act = { change: UnitChange; seen: string }

type Failure = 'unreachable' | 'signed-out'

/** A record that is changed all the time is given up for now after so many tries. */
const MOST_TRIES = 5
const MOST_AT_ONCE = 100

/** What the workspace sends and takes in, one request at a time; who calls waits for each. */
export function exchange(state: WorkspaceState, api: WorkspaceApi) {
  /** Words that the server would not have, so that they are not sent again and again. */
  const refused = new Map<string, string>()

  const unsentNow = () =>
    unsent(state.get().session)
      .filter(({ id, target }) => refused.get(id) !== target)
      .slice(0, MOST_AT_ONCE)

  /** Takes in what the server has now. */
  const refresh = async (): Promise<'done' | Failure> => {
    const { session } = state.get()
    const answer = await api.read(session.view.revision)
    if (answer.kind === 'unreachable' || answer.kind === 'signed-out') return answer.kind
    if (answer.kind !== 'done') return 'unreachable'
    if (answer.body) state.set({ session: received(state.get().session, answer.body) })
    return 'done'
  }

  const send = async (changes: readonly UnitChange[]): Promise<Answer<unknown>> => {
    const answer = await api.patch(state.get().session.view.revision, changes)
    if (answer.kind !== 'done') return answer
    const { revision, units } = answer.body
    const { session } = state.get()
    const answered = units.flatMap((unit) => {
      const known = session.units.get(unit.id)
      return known ? [answeredUnit(known, unit)] : []
    })
    state.set({ session: saved(session, { revision, units: answered }) })
    return answer
  }

  /** One thing that a person did; asked again when the record has moved on, if it still fits. */
  const perform = async ({ change, seen }: Act): Promise<Outcome> => {
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const answer = await send([change])
      if (answer.kind === 'done') {
        // Sentences have come or gone: only the server knows the list.
        if ('join' in change || 'split' in change) await refreshAll()
        return 'done'
      }
      if (answer.kind === 'refused') return { sentence: answer.sentence }
      if (answer.kind !== 'conflict') return answer.kind
      const fresh = await refresh()
      if (fresh !== 'done') return fresh
      if (fingerprint(state.get().session, change.id) !== seen) return 'changed'
    }
    return 'changed'
  }

  /** The whole record, though its revision is known. */
  const refreshAll = async () => {
    const answer = await api.read(-1)
    if (answer.kind === 'done' && answer.body) {
      state.set({ session: received(state.get().session, answer.body) })
    }
  }

  /** Sends what was typed, but for the sentence whose words an act brings along. */
  const sendTyped = async (but?: string): Promise<'done' | Failure> => {
    const changes = unsentNow().filter(({ id }) => id !== but)
    if (changes.length === 0) return 'done'
    const answer = await send(changes)
    if (answer.kind === 'conflict') return refresh()
    if (answer.kind === 'refused') {
      for (const { id, target } of changes) {
        if (answer.unit === undefined || answer.unit === id) refused.set(id, target)
      }
      state.set({ standing: { kind: 'refused', sentence: answer.sentence } })
      return 'done'
    }
    return answer.kind
  }

  return {
    hasUnsent: (but?: string) => unsentNow().some(({ id }) => id !== but),
    hasRefused: () => refused.size > 0,
    typedAgain: (id: string) => refused.delete(id),
    refresh,
    perform,
    sendTyped,
  }
}
