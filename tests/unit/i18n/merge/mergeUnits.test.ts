import { describe, expect, it } from 'vitest'
import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import type { Unit } from '#i18n/units/types.ts'
import { counting, edited, field, sentence, unit } from './building.ts'

const merge = (previous: Unit[], sources: string[], path = 'body') =>
  mergeUnits({ previous, source: field(sources, path), newId: counting() })

describe('a sentence that has not changed', () => {
  it('keeps its id, target, state, origin, checks and what was dismissed', () => {
    const old = edited('Mayors meet.', {
      state: 'approved',
      checks: [{ id: 'punctuation-end', severity: 'info', message: 'm' }],
      dismissed: ['punctuation-end'],
    })
    const { units, toTranslate, dropped } = merge([old], ['Mayors meet.'])
    expect(units).toEqual([old])
    expect(toTranslate).toEqual([])
    expect(dropped).toEqual([])
  })

  it('takes its new place with it when it moves inside the field', () => {
    const previous = ['One.', 'Two.', 'Three.'].map((source, index) => edited(source, { index }))
    const { units, toTranslate } = merge(previous, ['Three.', 'One.', 'Two.'])
    expect(units.map(({ target }) => target)).toEqual([
      'person(Three.)',
      'person(One.)',
      'person(Two.)',
    ])
    expect(units.map(({ index }) => index)).toEqual([0, 1, 2])
    expect(toTranslate).toEqual([])
  })

  it('follows into another field', () => {
    const old = edited('Mayors meet.', { path: 'summary' })
    const { units, dropped } = merge([old], ['Mayors meet.'], 'body')
    expect(units[0]).toMatchObject({
      id: old.id,
      path: 'body',
      target: old.target,
      state: 'edited',
    })
    expect(dropped).toEqual([])
  })

  it('is asked for again as long as it has no target', () => {
    const old = unit('Mayors meet.', { target: null, state: 'untranslated', origin: null })
    expect(merge([old], ['Mayors meet.']).toTranslate).toEqual([old.id])
  })

  it('is not asked for when a person left it empty on purpose', () => {
    const old = edited('Mayors meet.', { target: '' })
    expect(merge([old], ['Mayors meet.'])).toMatchObject({ units: [old], toTranslate: [] })
  })
})

describe('a sentence that stands several times', () => {
  it('keeps the words each place was given', () => {
    const previous = [
      edited('Opening.', { id: 'a' }),
      edited('Yes.', { id: 'b', target: 'Oui.' }),
      edited('Closing.', { id: 'c' }),
      edited('Yes.', { id: 'd', target: 'Si.' }),
    ]
    const kept = merge(previous, ['Opening.', 'Yes.', 'Closing.', 'Yes.'])
    expect(kept.units.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    const first = merge(previous, ['Opening.', 'Closing.', 'Yes.'])
    expect(first.units.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(first.dropped.map(({ target }) => target)).toEqual(['Oui.'])
  })
})

describe('a sentence that has changed', () => {
  it('keeps a person’s words beside the new source and asks for a suggestion', () => {
    const old = edited('Over 100 mayors meet in New York.', { state: 'approved' })
    const { units, toTranslate, dropped } = merge([old], ['Over 120 mayors meet in New York.'])
    expect(units[0]).toMatchObject({
      id: old.id,
      target: old.target,
      origin: old.origin,
      state: 'stale',
      suggestion: null,
      staleFrom: { source: old.source, state: 'approved' },
    })
    expect(toTranslate).toEqual([old.id])
    expect(dropped).toEqual([])
  })

  it('is translated anew where only a machine had translated it', () => {
    const old = unit('Over 100 mayors meet in New York.')
    const { units, toTranslate } = merge([old], ['Over 120 mayors meet in New York.'])
    expect(units[0]).toMatchObject({
      id: old.id,
      target: null,
      state: 'untranslated',
      origin: null,
    })
    expect(toTranslate).toEqual([old.id])
  })

  it('does not protect what was imported unless a person stood for it', () => {
    const imported = unit('A short title', { origin: { kind: 'import', at: 'x' } })
    expect(merge([imported], ['A new title']).units[0]?.target).toBeNull()
    const vouched = unit('A short title', { origin: { kind: 'person', at: 'x' } })
    expect(merge([vouched], ['A new title']).units[0]).toMatchObject({ state: 'stale' })
  })

  it('is the same sentence when it is alone in the place of one, however it reads', () => {
    const old = edited('Welcome', { path: 'title', block: '' })
    expect(merge([old], ['Something else altogether'], 'title').units[0]).toMatchObject({
      id: old.id,
      state: 'stale',
    })
  })

  it('costs one sentence on a long page', () => {
    const sources = Array.from({ length: 300 }, (_, n) => `Sentence ${String(n)} of the page.`)
    const previous = sources.map((source, index) => unit(source, { index }))
    const changed = sources.with(150, 'Sentence 150 of the page, changed.')
    expect(merge(previous, changed).toTranslate).toEqual([previous[150]?.id])
  })

  it('is recognised between sentences that were added and removed', () => {
    const previous = [
      edited('The opening plenary begins at nine.', { id: 'a' }),
      edited('A short break follows.', { id: 'b' }),
      edited('The working lunch is streamed live.', { id: 'c' }),
    ]
    const { units, dropped } = merge(previous, [
      'Doors open at eight.',
      'The opening plenary begins at ten.',
      'The working lunch will be streamed live.',
      'Coffee is served.',
    ])
    expect(units.map(({ id, state }) => [id, state])).toEqual([
      ['new-1', 'untranslated'],
      ['a', 'stale'],
      ['c', 'stale'],
      ['new-2', 'untranslated'],
    ])
    expect(dropped.map(({ id }) => id)).toEqual(['b'])
  })

  it('is not taken for another one that happens to stand nearby', () => {
    const previous = [
      edited('The opening plenary begins at nine.', { id: 'a' }),
      edited('Lunch is served.', { id: 'b' }),
    ]
    const { units, dropped } = merge(previous, ['Zürich', 'Kyoto', 'Oslo'])
    expect(units.every(({ state }) => state === 'untranslated')).toBe(true)
    expect(dropped.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('keeps a machine’s text that a person approved, through two changes', () => {
    const approved = unit('Over 100 mayors meet.', { state: 'approved' })
    const once = merge([approved], ['Over 120 mayors meet.'])
    const twice = merge(once.units, ['Over 130 mayors meet.'])
    expect(twice.units[0]).toMatchObject({ state: 'stale', target: approved.target })
  })

  it('is recognised when it was moved as well', () => {
    const previous = [
      edited('Cities act where people live.', { id: 'a' }),
      edited('The mayor of New York City opens the meeting.', { id: 'b' }),
      edited('Reports follow.', { id: 'c' }),
    ]
    const { units } = merge(previous, [
      'The mayor of New York City opened the meeting.',
      'Cities act where people live.',
      'Reports follow.',
    ])
    expect(units.map(({ id, state }) => [id, state])).toEqual([
      ['b', 'stale'],
      ['a', 'edited'],
      ['c', 'edited'],
    ])
  })
})

describe('a stale sentence', () => {
  const approved = edited('Over 100 mayors meet.', {
    state: 'approved',
    checks: [{ id: 'numbers-lost', severity: 'error', message: 'm' }],
    dismissed: ['numbers-lost'],
  })
  const [stale] = merge([approved], ['Over 120 mayors meet.']).units
  if (!stale) throw new Error('The merge gave no unit.')
  const suggested: Unit = {
    ...stale,
    suggestion: {
      target: 'Plus de 120 maires.',
      origin: { kind: 'machine', at: 'x' },
      previousSource: approved.source,
    },
  }

  it('is what it was when the old text returns', () => {
    expect(merge([suggested], ['Over 100 mayors meet.'])).toMatchObject({
      units: [approved],
      toTranslate: [],
      dropped: [],
    })
  })

  it('is found again by the old text even when other sentences stand around it', () => {
    const other = edited('Something quite different here.', { id: 'other' })
    const { units } = merge(
      [suggested, other],
      ['Something quite different here.', 'A sentence in between.', 'Over 100 mayors meet.'],
    )
    expect(units[2]).toMatchObject({ id: approved.id, state: 'approved' })
  })

  it('keeps its suggestion while nothing changes, and is not asked for again', () => {
    expect(merge([suggested], ['Over 120 mayors meet.'])).toMatchObject({
      units: [suggested],
      toTranslate: [],
    })
  })

  it('is asked for again when the suggestion never came', () => {
    expect(merge([stale], ['Over 120 mayors meet.']).toTranslate).toEqual([approved.id])
  })

  it('gets a new suggestion when the source changes once more, and remembers the first text', () => {
    const { units, toTranslate } = merge([suggested], ['Over 130 mayors meet.'])
    expect(units[0]).toMatchObject({
      state: 'stale',
      target: approved.target,
      suggestion: null,
      staleFrom: { source: 'Over 100 mayors meet.', state: 'approved' },
    })
    expect(toTranslate).toEqual([approved.id])
  })

  it('made by another program is read by its suggestion', () => {
    const { staleFrom: _, ...foreign } = suggested
    expect(merge([foreign], ['Over 100 mayors meet.']).units[0]).toMatchObject({
      state: 'edited',
      target: approved.target,
    })
  })
})

describe('a sentence that was removed', () => {
  it('gives back a person’s words for the history, and a machine’s to nobody', () => {
    const mine = edited('First.', { index: 0 })
    const machine = unit('Second.', { index: 1 })
    expect(merge([mine, machine], [])).toMatchObject({
      units: [],
      toTranslate: [],
      dropped: [mine],
    })
  })
})

describe('a new sentence', () => {
  it('starts without a target, with an id of its own and its place', () => {
    const source = [{ ...sentence('New.'), block: '3.1', index: 2, gap: '\n' }]
    const { units, toTranslate } = mergeUnits({ previous: [], source, newId: counting() })
    expect(units).toEqual([
      {
        id: 'new-1',
        path: 'body',
        block: '3.1',
        index: 2,
        gap: '\n',
        source: 'New.',
        target: null,
        state: 'untranslated',
        origin: null,
        suggestion: null,
        checks: [],
        dismissed: [],
      },
    ])
    expect(toTranslate).toEqual(['new-1'])
  })
})
