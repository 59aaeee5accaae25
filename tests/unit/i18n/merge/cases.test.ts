import { describe, expect, it } from 'vitest'
import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import type { Unit } from '#i18n/units/types.ts'
import { counting, edited, field, unit } from './building.ts'

const merge = (previous: Unit[], sources: string[], minor = false) =>
  mergeUnits({ previous, source: field(sources), newId: counting(), minor })

const A = 'The opening plenary begins at nine.'
const B = 'A working lunch is streamed live.'
const C = 'Delegates visit the old harbour.'
const AB = 'The opening plenary begins at nine and a working lunch is streamed live.'

describe('what happened to a sentence is said for each', () => {
  const three = () =>
    [A, B, C].map((source, index) => edited(source, { id: 'abc'[index] ?? '', index }))

  it.each<[string, string[], Record<string, string>]>([
    ['nothing', [A, B, C], { a: 'unchanged', b: 'unchanged', c: 'unchanged' }],
    ['one moved', [C, A, B], { a: 'unchanged', b: 'unchanged', c: 'moved' }],
    ['one edited', [A, 'A working dinner is streamed live.', C], { b: 'edited', c: 'unchanged' }],
    ['one new', [A, B, 'Zürich hosts in 2025!', C], { 'new-1': 'new', c: 'unchanged' }],
    ['one gone', [A, C], { a: 'unchanged', b: 'gone', c: 'unchanged' }],
    ['two made one', [AB, C], { a: 'joined', b: 'joined', c: 'unchanged' }],
  ])('%s', (_, sources, expected) => {
    expect(Object.fromEntries(merge(three(), sources).cases)).toMatchObject(expected)
  })

  it('one made two', () => {
    const previous = [edited(AB, { id: 'ab' }), edited(C, { id: 'c', index: 1 })]
    const { cases } = merge(previous, [A, 'A working lunch is streamed live.', C])
    expect(Object.fromEntries(cases)).toEqual({ ab: 'split', 'new-1': 'split', c: 'unchanged' })
  })
})

describe('a sentence that became two', () => {
  const old = edited(AB, { id: 'ab', state: 'approved' })

  it('keeps a person’s words with the first, and shows them beside the second', () => {
    const { units, toTranslate, dropped } = merge([old], [A, B])
    expect(units).toMatchObject([
      {
        id: 'ab',
        target: old.target,
        state: 'stale',
        staleFrom: { source: AB, state: 'approved' },
      },
      { id: 'new-1', target: null, state: 'untranslated', references: [old] },
    ])
    expect(toTranslate).toEqual(['ab', 'new-1'])
    expect(dropped).toEqual([])
  })

  it('is what it was when it is one again', () => {
    const { units, dropped } = merge(merge([old], [A, B]).units, [AB])
    expect(units).toEqual([old])
    expect(dropped).toEqual([])
  })

  it('is translated anew where a machine had translated it', () => {
    const { units } = merge([unit(AB, { id: 'ab' })], [A, B])
    expect(units.map(({ target, references }) => [target, references])).toEqual([
      [null, undefined],
      [null, undefined],
    ])
  })

  it('says all in the first after a minor edit', () => {
    const { units, toTranslate } = merge([old], [A, B], true)
    expect(units).toMatchObject([
      { target: old.target, state: 'approved' },
      { target: '', state: 'approved' },
    ])
    expect(toTranslate).toEqual([])
  })
})

describe('two sentences that became one', () => {
  const first = edited(A, { id: 'a', state: 'approved' })
  const second = edited(B, { id: 'b', index: 1 })

  it('carry both people’s words into one stale target', () => {
    const { units, toTranslate, dropped } = merge([first, second], [AB])
    expect(units).toMatchObject([
      { id: 'a', target: `person(${A}) person(${B})`, state: 'stale', suggestion: null },
    ])
    expect(units[0]?.staleFrom).toEqual({
      source: `${A} ${B}`,
      state: 'edited',
      sentences: [first, second],
    })
    expect(toTranslate).toEqual(['a'])
    expect(dropped).toEqual([])
  })

  it('are what they were when they are two again', () => {
    const { units, dropped } = merge(merge([first, second], [AB]).units, [A, B])
    expect(units).toEqual([first, second])
    expect(dropped).toEqual([])
  })

  it('give what was written for both to the history when they are two again', () => {
    const written = merge([first, second], [AB]).units.map((one) => ({
      ...one,
      target: 'Les deux.',
    }))
    const { units, dropped } = merge(written, [A, B])
    expect(units).toEqual([first, second])
    expect(dropped.map(({ target }) => target)).toEqual(['Les deux.'])
  })

  it.each([
    ['the first', [first, unit(B, { id: 'b', index: 1 })], 'a'],
    ['the second', [unit(A, { id: 'a' }), second], 'b'],
  ])('keep the words of the one that a person wrote: %s', (_, previous, id) => {
    const { units } = merge(previous, [AB])
    expect(units).toMatchObject([
      { id, state: 'stale', target: previous.find((one) => one.id === id)?.target },
    ])
  })

  it('stay as they are after a minor edit', () => {
    const both = [first, { ...second, state: 'approved' as const }]
    const { units, toTranslate } = merge(both, [AB], true)
    expect(units).toMatchObject([{ target: `person(${A}) person(${B})`, state: 'approved' }])
    expect(toTranslate).toEqual([])
  })
})
