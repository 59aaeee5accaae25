import { describe, expect, it } from 'vitest'
import { joinInRecord, splitInRecord } from '#src/translation/record/joined.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'
import { mergeRecord } from '#src/translation/run/mergeRecord.ts'
import { edited, field } from '#tests/unit/i18n/merge/building.ts'

const live = (source: string, index: number): RecordUnit => {
  const unit = edited(source, { id: `u${String(index)}`, index, state: 'approved' })
  const { target, origin } = unit
  return { ...unit, released: { target: target ?? '', source, isReviewed: true, origin } }
}

const units = [live('One came.', 0), live('Two left.', 1), live('Three stayed.', 2)]

function joined(): RecordUnit[] {
  const result = joinInRecord({ units, id: 'u0', locale: 'fr' })
  if ('refusal' in result) throw new Error(result.refusal)
  return result.units
}

const written = () =>
  joined().map((unit) =>
    unit.parts
      ? {
          ...unit,
          target: 'Ensemble.',
          released: { target: 'Ensemble.', source: unit.source, isReviewed: true, origin: null },
        }
      : unit,
  )

describe('what readers have of joined sentences', () => {
  it('is both, in one', () => {
    expect(joined()).toHaveLength(2)
    expect(joined()[0]?.released).toMatchObject({
      target: 'person(One came.) person(Two left.)',
      source: 'One came. Two left.',
      isReviewed: true,
    })
  })

  it('is as it was after splitting them again', () => {
    expect(splitInRecord({ units: joined(), id: 'u0' })).toMatchObject({ units })
  })

  it('is held as it is while the split halves of new words are settled', () => {
    const result = splitInRecord({ units: written(), id: 'u0' })
    if ('refusal' in result) throw new Error(result.refusal)
    expect(result.units[0]).toMatchObject({ target: 'Ensemble.', state: 'stale', released: null })
    expect(result.units[1]).toEqual(units[1])
  })

  it('is held too when the source parts them, and moves with the words when one is gone', () => {
    const between = field(['One came.', 'Zürich sang!', 'Two left.', 'Three stayed.'])
    expect(mergeRecord({ previous: written(), source: between }).units[0]).toMatchObject({
      target: 'Ensemble.',
      released: null,
    })
    const without = field(['One came.', 'Three stayed.'])
    expect(mergeRecord({ previous: written(), source: without }).units[0]?.released).toMatchObject({
      target: 'Ensemble.',
      source: 'One came. Two left.',
    })
  })

  it.each([
    ['u0', 'already-joined'],
    ['u2', 'no-next-sentence'],
    ['nobody', 'unknown-unit'],
  ])('is not touched by a join that is refused: %s', (id, refusal) => {
    expect(joinInRecord({ units: joined(), id, locale: 'fr' })).toEqual({ refusal })
  })

  it('is not touched by a split that is refused', () => {
    expect(splitInRecord({ units, id: 'u0' })).toEqual({ refusal: 'not-joined' })
  })
})
