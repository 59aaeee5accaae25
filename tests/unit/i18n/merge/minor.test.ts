import { describe, expect, it } from 'vitest'
import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import type { Unit } from '#i18n/units/types.ts'
import { mergeRecord } from '#src/translation/run/mergeRecord.ts'
import { counting, edited, field, unit } from './building.ts'

const minor = (previous: Unit[], sources: string[]) =>
  mergeUnits({ previous, source: field(sources), newId: counting(), minor: true })

const old = 'Over 100 mayors meet in New York.'
const now = 'More than 100 mayors meet in New York.'

describe('a minor edit', () => {
  it.each([
    ['a machine’s text', unit(old)],
    ['a person’s words', edited(old)],
    ['approved words', edited(old, { state: 'approved' })],
    ['imported text', unit(old, { origin: { kind: 'import', at: 'x' } })],
    ['what was left empty on purpose', edited(old, { target: '' })],
  ])('keeps %s in its state, beside the new source', (_, before) => {
    expect(minor([before], [now])).toMatchObject({
      units: [{ ...before, source: now }],
      toTranslate: [],
      dropped: [],
    })
  })

  it('leaves a sentence stale that was stale, with its suggestion', () => {
    const stale = edited(old, {
      state: 'stale',
      staleFrom: { source: 'Over 90 mayors meet.', state: 'approved' },
      suggestion: {
        target: 'Plus de 100 maires.',
        origin: { kind: 'machine', at: 'x' },
        previousSource: 'Over 90 mayors meet.',
      },
    })
    expect(minor([stale], [now]).units).toEqual([{ ...stale, source: now }])
  })

  it('gives a stale sentence its state back when it is again what it was', () => {
    const stale = edited(old, { state: 'stale', staleFrom: { source: now, state: 'approved' } })
    expect(minor([stale], [now]).units[0]).toMatchObject({ state: 'approved' })
  })

  it('still asks for what is new, and for what was never translated', () => {
    const empty = unit(old, { id: 'empty', target: null, state: 'untranslated', origin: null })
    const { toTranslate } = minor([empty], [now, 'The programme follows in the spring.'])
    expect(toTranslate).toEqual(['empty', 'new-1'])
  })

  it('still gives back a person’s words whose sentence was removed', () => {
    expect(minor([edited(old)], []).dropped).toEqual([edited(old)])
  })

  it.each([
    ['a link', 'Read the report on cities.', 'Read the <g1>report</g1> on cities.'],
    ['a line break', 'City Hall<x1/>12 Quay Street', 'City Hall, 12 Quay Street'],
  ])('is none where %s came or went: the target would not fit', (_, before, after) => {
    expect(minor([edited(before)], [after]).units[0]).toMatchObject({ state: 'stale' })
    expect(minor([unit(before)], [after]).toTranslate).toHaveLength(1)
  })
})

describe('what readers have after a minor edit', () => {
  const released = { target: 'Fr.', source: old, isReviewed: true, origin: null }
  const [first] = field([now])
  const source = first ? [first] : []

  it('counts as a translation of the new words', () => {
    const previous = [{ ...edited(old, { state: 'approved' }), released }]
    const { units } = mergeRecord({ previous, source, minor: true })
    expect(units[0]?.released).toEqual({ ...released, source: now })
  })

  it('stays out of date where it was', () => {
    const earlier = { ...released, source: 'Over 90 mayors meet.' }
    const previous = [{ ...edited(old, { state: 'edited' }), released: earlier }]
    expect(mergeRecord({ previous, source, minor: true }).units[0]?.released).toEqual(earlier)
  })

  it('is out of date after any other edit', () => {
    const previous = [{ ...edited(old), released }]
    expect(mergeRecord({ previous, source }).units[0]?.released).toEqual(released)
  })
})
