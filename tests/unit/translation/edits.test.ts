import { applyEdit, type UnitEdit, unitsPatch } from '#src/translation/endpoints/edits.ts'
import { describe, expect, it } from 'vitest'
import { unitWith } from './unit.ts'

const now = new Date('2026-03-03T03:03:03.000Z')
const edit = (change: Omit<UnitEdit, 'id'>, unit = unitWith()) =>
  applyEdit({ unit, edit: { id: unit.id, ...change }, locale: 'fr', user: 'fleur', now })

const tagged = unitWith({ source: 'Read the <g1>report</g1>', target: 'Lire le <g1>rapport</g1>' })

describe('what a person does to a sentence', () => {
  it('typing makes it edited, by them', () => {
    expect(edit({ target: 'Cités ouvertes' })).toMatchObject({
      accepted: true,
      changed: true,
      unit: {
        state: 'edited',
        target: 'Cités ouvertes',
        origin: { kind: 'person', user: 'fleur', at: now.toISOString() },
      },
    })
  })

  it('typing over an approval takes the approval back', () => {
    const approved = unitWith({ state: 'approved' })
    expect(edit({ target: 'Cités' }, approved)).toMatchObject({ unit: { state: 'edited' } })
  })

  it('approving is theirs and ends a suggestion', () => {
    const suggestion = {
      target: 'x',
      previousSource: 'y',
      origin: { kind: 'machine' as const, at: '' },
    }
    const stale = unitWith({ state: 'stale', suggestion })
    expect(edit({ state: 'approved' }, stale)).toMatchObject({
      unit: { state: 'approved', suggestion: null, origin: { user: 'fleur' } },
    })
  })

  it('the same again changes nothing', () => {
    expect(edit({ target: 'Villes ouvertes' })).toMatchObject({ accepted: true, changed: false })
  })

  it('a lost link cannot be approved, but typed', () => {
    expect(edit({ target: 'Lire le rapport', state: 'approved' }, tagged)).toMatchObject({
      accepted: false,
      code: 'broken-tags',
    })
    expect(edit({ target: 'Lire le rapport' }, tagged)).toMatchObject({ accepted: true })
  })

  it('an empty text can be meant, also where the source has tags', () => {
    expect(edit({ target: '', state: 'approved' }, tagged)).toMatchObject({
      accepted: true,
      unit: { target: '', state: 'approved' },
    })
  })

  it('nothing cannot be approved', () => {
    const empty = unitWith({ state: 'untranslated', target: null })
    expect(edit({ state: 'approved' }, empty)).toMatchObject({ accepted: false, code: 'no-text' })
  })

  it('approving settles what the checks found', () => {
    const unit = unitWith({ source: 'In 45 countries', target: 'Dans des pays' })
    const result = edit({ state: 'approved' }, unit)
    expect(result.accepted && result.unit.dismissed).toContain('numbers-lost')
  })
})

describe('dismissing a finding', () => {
  const finding = { id: 'numbers-lost', severity: 'error' as const, message: '45 is missing.' }
  const other = { id: 'consistency-source', severity: 'info' as const, message: 'Elsewhere.' }
  const unit = unitWith({
    source: 'In 45 countries',
    target: 'Dans des pays',
    checks: [finding, other],
  })

  it('is remembered with the unit, whose words stay the machine’s', () => {
    expect(edit({ dismiss: ['numbers-lost'] }, unit)).toEqual({
      accepted: true,
      changed: true,
      unit: { ...unit, dismissed: ['numbers-lost'] },
    })
  })

  it('a second time changes nothing', () => {
    const dismissed = { ...unit, dismissed: ['numbers-lost'] }
    expect(edit({ dismiss: ['numbers-lost'] }, dismissed)).toMatchObject({ changed: false })
  })

  it('the same text keeps it, another text loses it', () => {
    const dismissed = { ...unit, dismissed: ['numbers-lost'] }
    expect(edit({ target: 'Dans des pays', state: 'approved' }, dismissed)).toMatchObject({
      unit: { dismissed: ['numbers-lost'], state: 'approved' },
    })
    expect(edit({ target: 'Dans les pays' }, dismissed)).toMatchObject({ unit: { dismissed: [] } })
  })

  it('with a new text is of what the checks find in that text', () => {
    expect(edit({ target: 'Dans les pays', dismiss: ['numbers-lost'] }, unit)).toMatchObject({
      accepted: true,
      unit: { target: 'Dans les pays', dismissed: ['numbers-lost'] },
    })
    expect(edit({ target: 'Dans 45 pays', dismiss: ['numbers-lost'] }, unit)).toMatchObject({
      accepted: false,
      code: 'unknown-finding',
    })
  })

  it('works on what the whole list showed, also while approving', () => {
    const change = { state: 'approved' as const, dismiss: ['consistency-source'] }
    expect(edit(change, unit)).toMatchObject({
      accepted: true,
      unit: { state: 'approved', dismissed: ['numbers-lost', 'consistency-source'] },
    })
  })

  it('of what nobody found is refused', () => {
    expect(edit({ dismiss: ['links-lost'] }, unit)).toMatchObject({
      accepted: false,
      code: 'unknown-finding',
    })
  })
})

describe('a request with edits', () => {
  it('names each sentence once', () => {
    const units = [
      { id: 'a', target: 'x' },
      { id: 'a', target: 'y' },
    ]
    expect(unitsPatch.safeParse({ revision: 1, units }).success).toBe(false)
  })

  it.each([[{}], [{ revision: 1, units: [] }], [{ revision: -1, units: [{ id: 'a' }] }]])(
    '%j is refused',
    (body) => {
      expect(unitsPatch.safeParse(body).success).toBe(false)
    },
  )
})
