import { found, neighbour, nextToDo, unitMark } from '#src/admin/workspace/model/work.ts'
import { describe, expect, it } from 'vitest'
import { workspaceUnit } from './unit.ts'

const error = { id: 'numbers-lost', severity: 'error' as const, message: '' }
const units = [
  workspaceUnit({ id: 'a', state: 'approved', target: 'Un <g1>pont</g1>', checks: [error] }),
  workspaceUnit({ id: 'b', state: 'machine' }),
  workspaceUnit({ id: 'c', state: 'stale' }),
  workspaceUnit({ id: 'd', state: 'machine', checks: [error] }),
]

describe('the mark of a sentence', () => {
  it.each([
    ['a', 'approved'],
    ['b', 'machine'],
    ['c', 'stale'],
    ['d', 'error'],
  ])('%s is %s', (id, mark) => {
    const unit = units.find((one) => one.id === id)
    expect(unit && unitMark(unit)).toBe(mark)
  })

  it('is none without a text, and none of an error that is settled', () => {
    expect(unitMark(workspaceUnit({ state: 'untranslated', target: null }))).toBeNull()
    expect(unitMark(workspaceUnit({ checks: [error], dismissed: ['numbers-lost'] }))).toBe(
      'machine',
    )
  })
})

describe('the way through a document', () => {
  it.each([
    [null, 'b'],
    ['a', 'b'],
    ['b', 'c'],
    ['d', 'b'],
  ])('after %s, %s needs work', (from, to) => {
    expect(nextToDo(units, from)).toBe(to)
  })

  it('ends when nothing is left', () => {
    expect(nextToDo([workspaceUnit({ id: 'a', state: 'approved' })], 'a')).toBeNull()
    expect(nextToDo(units.slice(0, 2), 'b')).toBeNull()
  })

  it('stops at either end', () => {
    expect(neighbour(units, 'a', -1)).toBe('a')
    expect(neighbour(units, 'a', 1)).toBe('b')
    expect(neighbour(units, 'd', 1)).toBe('d')
  })
})

describe('finding sentences', () => {
  const ids = (wanted: Partial<Parameters<typeof found>[1]>) =>
    found(units, { filter: 'all', words: '', keep: null, ...wanted }).map(({ id }) => id)

  it.each([
    [{}, ['a', 'b', 'c', 'd']],
    [{ filter: 'to-do' as const }, ['b', 'c', 'd']],
    [{ filter: 'to-do' as const, keep: 'a' }, ['a', 'b', 'c', 'd']],
    [{ filter: 'findings' as const }, ['a', 'd']],
    [{ words: 'UN PONT' }, ['a']],
    [{ words: 'open cities', filter: 'findings' as const }, ['a', 'd']],
  ])('%j gives %j', (wanted, expected) => {
    expect(ids(wanted)).toEqual(expected)
  })
})
