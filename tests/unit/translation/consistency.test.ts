import { withConsistency } from '#src/translation/run/consistency.ts'
import { describe, expect, it } from 'vitest'
import { unitWith } from './unit.ts'

const lunch = unitWith({ id: 'a', source: 'Working lunch', target: 'Déjeuner de travail' })
const meal = unitWith({ id: 'b', source: 'Working lunch', target: 'Repas de travail' })
const numbers = { id: 'numbers-lost', severity: 'error' as const, message: '45 is missing.' }

describe('what the whole list shows', () => {
  it('is added to each unit’s own findings, and taken away when it is over', () => {
    const units = withConsistency([{ ...lunch, checks: [numbers] }, meal])
    expect(units.map(({ checks }) => checks.map(({ id }) => id))).toEqual([
      ['numbers-lost', 'consistency-source'],
      ['consistency-source'],
    ])
    const agreed = units.map((unit) => ({ ...unit, target: 'Déjeuner de travail' }))
    expect(withConsistency(agreed).map(({ checks }) => checks.length)).toEqual([1, 0])
  })

  it('leaves a unit the same object when nothing changes', () => {
    const units = withConsistency([lunch, meal])
    expect(withConsistency(units).every((unit, at) => unit === units[at])).toBe(true)
  })
})
