import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinPair, joinUnits } from '#i18n/merge/joinUnits.ts'
import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import { splitUnit } from '#i18n/merge/splitUnit.ts'
import type { Unit, UnitState } from '#i18n/units/types.ts'
import { counting, edited, field, unit } from './building.ts'

const merge = (previous: Unit[], sources: string[]) =>
  mergeUnits({ previous, source: field(sources), newId: counting() })

const approved = (source: string, more: Partial<Unit> = {}) =>
  edited(source, { state: 'approved', ...more })

describe('joining a sentence with the next', () => {
  it('makes one unit of both, under the first one’s id', () => {
    const [first, second] = [
      approved('Over 100.', { id: 'a' }),
      approved('Mayors.', { id: 'b', index: 1 }),
    ]
    expect(joinUnits([first, second], 'a')).toEqual({
      joined: {
        ...first,
        source: 'Over 100. Mayors.',
        target: 'person(Over 100.) person(Mayors.)',
        parts: [first, second],
      },
    })
  })

  it('numbers the tags of the second after those of the first', () => {
    const first = unit('A <g1>b</g1><x2/>.', { target: 'Un <g1>b</g1><x2/>.' })
    const second = unit('C <g1>d</g1>.', { index: 1, target: '<g1>D</g1> c.' })
    expect(joinPair(first, second)).toMatchObject({
      source: 'A <g1>b</g1><x2/>. C <g3>d</g3>.',
      target: 'Un <g1>b</g1><x2/>. <g3>D</g3> c.',
      state: 'machine',
    })
  })

  it('is not public where a format that both share is one tag now', () => {
    const first = unit('Come <g1>early.</g1>', { withNext: 'Come <g1>early. Stay</g1> late.' })
    const second = unit('<g1>Stay</g1> late.', { index: 1 })
    expect(joinPair(first, second)).toMatchObject({ source: first.withNext, state: 'edited' })
  })

  it.each<[Partial<Unit>, Partial<Unit>, UnitState]>([
    [{ state: 'approved' }, { state: 'approved' }, 'approved'],
    [{ state: 'machine' }, { state: 'machine' }, 'machine'],
    [{ state: 'approved' }, { state: 'machine' }, 'edited'],
    [{ state: 'edited' }, { state: 'edited' }, 'edited'],
    [{ state: 'machine' }, { state: 'untranslated', target: null }, 'untranslated'],
    [{ state: 'approved' }, { state: 'untranslated', target: null }, 'edited'],
  ])('of %j and %j is %s', (first, second, state) => {
    expect(joinPair(unit('A.', first), unit('B.', { index: 1, ...second })).state).toBe(state)
  })

  it.each<[string, Unit[], string]>([
    ['the last of its paragraph', [unit('A.', { id: 'a' })], 'no-next-sentence'],
    [
      'another paragraph',
      [unit('A.', { id: 'a' }), unit('B.', { block: '1' })],
      'no-next-sentence',
    ],
    [
      'another field',
      [unit('A.', { id: 'a' }), unit('B.', { path: 'x', index: 1 })],
      'no-next-sentence',
    ],
    [
      'a new line',
      [unit('A.', { id: 'a', gap: '\n' }), unit('B.', { index: 1 })],
      'no-next-sentence',
    ],
    ['a sentence nobody knows', [unit('A.', { id: 'z' })], 'unknown-unit'],
    [
      'a joined one',
      [joinPair(unit('A.', { id: 'a' }), unit('B.', { index: 1 })), unit('C.', { index: 2 })],
      'already-joined',
    ],
  ])('is refused for %s', (_, units, refusal) => {
    expect(joinUnits(units, 'a')).toEqual({ refusal })
  })
})

describe('splitting again', () => {
  const states = fc.constantFrom<UnitState>('untranslated', 'machine', 'edited', 'approved')
  const any = (id: string, index: number) =>
    fc
      .record({ state: states, byPerson: fc.boolean(), words: fc.lorem({ maxCount: 3 }) })
      .map(({ state, byPerson, words }) =>
        unit(`${words}.`, {
          id,
          index,
          state,
          target: state === 'untranslated' ? null : words,
          origin: { kind: byPerson ? 'person' : 'machine', at: 'x' },
        }),
      )

  it('gives back what was joined', () => {
    fc.assert(
      fc.property(any('a', 0), any('b', 1), (first, second) => {
        expect(splitUnit(joinPair(first, second))).toEqual([first, second])
      }),
    )
  })

  it('leaves with the first what was written for both, and joined again it is whole', () => {
    fc.assert(
      fc.property(any('a', 0), any('b', 1), (first, second) => {
        const joined = { ...joinPair(first, second), target: 'Both.', state: 'approved' as const }
        const split = splitUnit(joined)
        expect(split?.[0]).toMatchObject({
          id: 'a',
          source: first.source,
          target: 'Both.',
          state: 'stale',
        })
        expect(split?.[1]).toEqual(second)
        if (split)
          expect(joinPair(...split)).toMatchObject({
            source: joined.source,
            target: 'Both.',
            state: 'approved',
          })
      }),
    )
  })

  it('is nothing for a unit that is not joined', () => {
    expect(splitUnit(unit('A.'))).toBeNull()
  })
})

describe('a joined pair when the source changes', () => {
  const first = unit('Over a hundred mayors came.', { id: 'a' })
  const second = unit('They met in New York.', { id: 'b', index: 1 })
  const joined: Unit = {
    ...joinPair(first, second),
    target: 'Ensemble.',
    state: 'approved',
    origin: { kind: 'person', user: 'u1', at: 'x' },
  }
  const [A, B] = [first.source, second.source]

  it('stays one unit', () => {
    expect(merge([joined], [A, B])).toMatchObject({ units: [joined], toTranslate: [], dropped: [] })
  })

  it('stays one unit, stale, when one of its sentences is edited, and returns', () => {
    const away = merge([joined], ['Over two hundred mayors came.', B])
    expect(away.units).toMatchObject([
      {
        id: 'a',
        target: 'Ensemble.',
        state: 'stale',
        source: `Over two hundred mayors came. ${B}`,
      },
    ])
    expect(away.toTranslate).toEqual(['a'])
    expect(merge(away.units, [A, B]).units).toMatchObject([
      { id: 'a', target: 'Ensemble.', state: 'approved', source: joined.source },
    ])
  })

  it.each([
    ['the second is removed', [A]],
    ['the first is removed', [B]],
    ['a sentence comes between', [A, 'Zürich sent its best wishes!', B]],
  ])('is parted when %s; its words stay, and it returns', (_, sources) => {
    const away = merge([joined], sources)
    expect(away.units.some(({ parts }) => parts)).toBe(false)
    expect(away.units.filter(({ target }) => target === 'Ensemble.')).toMatchObject([
      { state: 'stale', staleFrom: { source: joined.source, state: 'approved' } },
    ])
    const back = merge(away.units, [A, B])
    expect(back.units).toMatchObject([{ id: 'a', target: 'Ensemble.', state: 'approved' }])
    expect(back.units[0]?.parts).toHaveLength(2)
  })

  it('is stale when the source joins its sentences too, and returns', () => {
    const one = 'Over a hundred mayors came and they met in New York.'
    const away = merge([joined], [one])
    expect(away.units).toMatchObject([
      { id: 'a', source: one, target: 'Ensemble.', state: 'stale' },
    ])
    expect(merge(away.units, [A, B]).units).toMatchObject([
      { id: 'a', target: 'Ensemble.', state: 'approved' },
    ])
  })

  it('gives its words to the history when both are gone', () => {
    expect(merge([joined], []).dropped.map(({ target }) => target)).toContain('Ensemble.')
  })
})
