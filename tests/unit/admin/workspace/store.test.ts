import type { Answer, WorkspaceApi } from '#src/admin/workspace/saving/api.ts'
import { createStore } from '#src/admin/workspace/saving/createStore.ts'
import { draftBox } from '#src/admin/workspace/saving/draftBox.ts'
import type { WorkspaceUnit } from '#src/admin/workspace/types.ts'
import type { UnitChange } from '#src/translation/endpoints/edits.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { workspaceUnit, workspaceView } from './unit.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A device's storage, as a browser has it. */
function memoryStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

/** The endpoints with the server's rules: an old revision is refused, an edit moves it. */
function server(units: WorkspaceUnit[] = [workspaceUnit(), workspaceUnit({ id: 'two' })]) {
  const record = { revision: 1, units, isAway: false, requests: [] as UnitChange[][] }
  const view = () => ({ ...workspaceView(...record.units), revision: record.revision })
  const somebodyWrites = (id: string, change: Partial<WorkspaceUnit>) => {
    record.units = record.units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit))
    record.revision += 1
  }
  const answer = <Body>(body: Body): Answer<Body> =>
    record.isAway ? { kind: 'unreachable' } : { kind: 'done', body }
  const api: WorkspaceApi = {
    patch: (revision, changes) => {
      if (record.isAway) return Promise.resolve({ kind: 'unreachable' })
      if (revision !== record.revision) return Promise.resolve({ kind: 'conflict' })
      record.requests.push([...changes])
      for (const change of changes) {
        if ('target' in change && change.target !== undefined) {
          somebodyWrites(change.id, { target: change.target, state: 'edited' })
        }
        if ('state' in change && change.state) somebodyWrites(change.id, { state: change.state })
      }
      const asked = new Set(changes.map(({ id }) => id))
      const touched = record.units.filter(({ id }) => asked.has(id))
      const body = { revision: record.revision, units: touched as never[] }
      return Promise.resolve({ kind: 'done', body })
    },
    read: (revision) => Promise.resolve(answer(revision === record.revision ? null : view())),
    aids: () => Promise.resolve({ kind: 'unreachable' }),
    showOriginal: () => Promise.resolve({ kind: 'unreachable' }),
  }
  return { api, record, view, somebodyWrites }
}

const boxOf = (storage: ReturnType<typeof memoryStorage>) =>
  draftBox({ storage, user: 'fleur', record: 'record' })

function open(storage = memoryStorage(), there = server()) {
  return {
    there,
    storage,
    store: createStore({ ...there, view: there.view(), box: boxOf(storage) }),
  }
}

const pause = () => vi.advanceTimersByTimeAsync(1_000)

describe('typing', () => {
  it('is saved once it pauses, and said to be', async () => {
    const { store, there } = open()
    store.type('one', 'C')
    store.type('one', 'Cités')
    expect(store.get().standing.kind).toBe('unsaved')
    await pause()
    expect(there.record.requests).toEqual([[{ id: 'one', target: 'Cités' }]])
    expect(store.get().standing.kind).toBe('saved')
  })

  it('goes through although somebody wrote another sentence meanwhile', async () => {
    const { store, there } = open()
    store.type('one', 'Cités')
    there.somebodyWrites('two', { target: 'Deux' })
    await pause()
    await pause()
    expect(there.record.units.map(({ target }) => target)).toEqual(['Cités', 'Deux'])
  })

  it('is never sent over what somebody else wrote in the same sentence', async () => {
    const { store, there } = open()
    store.type('one', 'Cités')
    there.somebodyWrites('one', { target: 'Villes franches' })
    await pause()
    await pause()
    expect(there.record.units[0]?.target).toBe('Villes franches')
    expect(store.get().session.conflicts.has('one')).toBe(true)
    store.settle('one', 'mine')
    await pause()
    expect(there.record.units[0]?.target).toBe('Cités')
  })
})

describe('without a server', () => {
  it('is kept on the device, tried again, and saved when it is back', async () => {
    const { store, there } = open()
    there.record.isAway = true
    store.type('one', 'Cités')
    await pause()
    expect(store.get().standing.kind).toBe('unreachable')
    there.record.isAway = false
    await vi.advanceTimersByTimeAsync(5_000)
    expect(there.record.units[0]?.target).toBe('Cités')
    expect(store.get().standing.kind).toBe('saved')
  })

  it('is there again after the page was closed, and leaves the device once it is saved', async () => {
    const { there, storage, store } = open()
    there.record.isAway = true
    store.type('one', 'Cités')
    await pause()
    there.record.isAway = false
    const again = open(storage, there)
    expect(again.store.get().session.drafts.get('one')?.target).toBe('Cités')
    await pause()
    expect(there.record.units[0]?.target).toBe('Cités')
    expect(storage.length).toBe(0)
  })

  it('approves nothing later, behind the person’s back', async () => {
    const { store, there } = open()
    there.record.isAway = true
    const act = store.act({ id: 'one', target: 'Cités', state: 'approved' })
    await pause()
    expect(await act).toBe('unreachable')
    there.record.isAway = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(there.record.units[0]?.state).toBe('machine')
  })

  it('says so when the device keeps nothing', () => {
    const box = draftBox({ storage: null, user: 'fleur', record: 'record' })
    const there = server()
    const store = createStore({ ...there, view: there.view(), box })
    store.type('one', 'Cités')
    expect(store.get().isKeptHere).toBe(false)
  })
})

describe('approving', () => {
  it('sends the words with it, after what was typed elsewhere', async () => {
    const { store, there } = open()
    store.type('two', 'Deux')
    store.type('one', 'Cités')
    await store.act({ id: 'one', target: 'Cités', state: 'approved' })
    expect(there.record.requests).toEqual([
      [{ id: 'two', target: 'Deux' }],
      [{ id: 'one', target: 'Cités', state: 'approved' }],
    ])
    expect(store.get().session.drafts.size).toBe(0)
  })

  it('is asked again when something else in the record has changed', async () => {
    const { store, there } = open()
    there.somebodyWrites('two', { target: 'Deux' })
    const act = store.act({ id: 'one', target: 'Villes ouvertes', state: 'approved' })
    expect(await act).toBe('done')
  })

  it.each([
    ['words', { target: 'Villes franches' }],
    ['original', { source: 'Open towns' }],
  ])('is not done when the %s are no longer those one saw', async (_, change) => {
    const { store, there } = open()
    there.somebodyWrites('one', change)
    const act = store.act({ id: 'one', target: 'Villes ouvertes', state: 'approved' })
    expect(await act).toBe('changed')
    expect(there.record.units[0]?.state).toBe('machine')
  })
})
