import {
  currentText,
  isSourceChanged,
  openSession,
  orphans,
  received,
  saved,
  settled,
  typed,
  unsent,
} from '#src/admin/workspace/model/session.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workspaceUnit, workspaceView } from './unit.ts'

const unit = workspaceUnit()
const open = openSession(workspaceView(unit), new Map())
const write = (target: string, session = open) => typed(session, { id: 'one', target, now: 1 })

describe('words a person writes', () => {
  it('are to be sent, and seen', () => {
    expect(unsent(write('Cités'))).toEqual([{ id: 'one', target: 'Cités' }])
    expect(currentText(write('Cités'), 'one')).toBe('Cités')
  })

  it('are nothing to send when they are the server’s own', () => {
    expect(unsent(write('Villes ouvertes', write('Cités')))).toEqual([])
  })

  it('stay when the server took earlier ones', () => {
    const answer = { revision: 2, units: [{ ...unit, target: 'Cit', state: 'edited' as const }] }
    const session = saved(write('Cités'), answer)
    expect(unsent(session)).toEqual([{ id: 'one', target: 'Cités' }])
    expect(session.view.revision).toBe(2)
  })

  it('go when the server has them', () => {
    const answer = { revision: 2, units: [{ ...unit, target: 'Cités' }] }
    expect(saved(write('Cités'), answer).drafts.size).toBe(0)
  })

  it('stay, and are said, when their sentence has left the document', () => {
    const session = received(write('Cités'), workspaceView())
    expect(unsent(session)).toEqual([])
    expect(orphans(session)).toEqual([{ id: 'one', target: 'Cités' }])
  })
})

describe('two people at one sentence', () => {
  const theirs = workspaceView({ ...unit, target: 'Villes franches' })
  const conflict = received(write('Cités'), theirs)

  it('keeps both texts and sends neither over the other', () => {
    expect([...conflict.conflicts]).toEqual(['one'])
    expect(unsent(conflict)).toEqual([])
    expect(currentText(conflict, 'one')).toBe('Cités')
    expect(conflict.units.get('one')?.target).toBe('Villes franches')
  })

  it('sends mine when I decide so', () => {
    const mine = settled(conflict, { id: 'one', keep: 'mine' })
    expect(unsent(mine)).toEqual([{ id: 'one', target: 'Cités' }])
    expect(received(mine, theirs).conflicts.size).toBe(0)
  })

  it('forgets mine when I decide so', () => {
    expect(settled(conflict, { id: 'one', keep: 'theirs' }).drafts.size).toBe(0)
  })

  it('is none when both wrote the same, or the other wrote elsewhere', () => {
    expect(received(write('Villes franches'), theirs).drafts.size).toBe(0)
    const elsewhere = workspaceView(unit, workspaceUnit({ id: 'two', target: 'Deux' }))
    expect(received(write('Cités'), elsewhere).conflicts.size).toBe(0)
  })
})

it('a source that changes while one writes is said, and the words stay', () => {
  const changed = workspaceView({ ...unit, source: 'Open towns' })
  const session = received(write('Cités'), changed)
  expect(isSourceChanged(session, 'one')).toBe(true)
  expect(unsent(session)).toHaveLength(1)
})

it('whatever the server answers, typed words are seen until it says the same', () => {
  const text = fc.constantFrom('a', 'b', 'c')
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), text }),
    fc.record({ kind: fc.constant('server' as const), text }),
    fc.record({ kind: fc.constant('saved' as const), text }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      let session = open
      let words: string | null = null
      for (const { kind, text: target } of steps) {
        const server = { ...unit, target }
        if (kind === 'type') {
          session = write(target, session)
          words = target
        } else if (kind === 'server') session = received(session, workspaceView(server))
        else session = saved(session, { revision: 2, units: [server] })
        if (words !== null && session.drafts.has('one')) {
          expect(currentText(session, 'one')).toBe(words)
        } else if (words !== null) words = null
      }
    }),
  )
})
