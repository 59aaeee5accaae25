import { leavesWithout } from '#src/translation/record/approval.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'
import { applyEdit, type UnitEdit } from '#src/translation/endpoints/edits.ts'
import { describe, expect, it } from 'vitest'
import { releasedAs, unitWith } from './unit.ts'

const now = new Date('2026-03-03T03:03:03.000Z')

function edited(unit: RecordUnit, change: Omit<UnitEdit, 'id'>, released = {}): RecordUnit {
  const edit = { id: unit.id, ...change }
  const result = applyEdit({ unit, edit, locale: 'fr', user: 'fleur', now, released })
  if (!result.accepted) throw new Error(result.sentence)
  return result.unit
}

const live = releasedAs('Villes ouvertes', 'Open cities')
const suggestion = {
  target: 'Cités ouvertes',
  previousSource: 'Open towns',
  origin: { kind: 'machine' as const, at: '' },
}

describe('an approval undone', () => {
  it.each([
    ['a machine’s sentence', unitWith({ released: live })],
    ['one typed before', unitWith({ state: 'edited', released: live })],
    ['one nobody could read', unitWith({ state: 'machine' })],
    [
      'one whose original had changed',
      unitWith({
        state: 'stale',
        suggestion,
        staleFrom: { source: 'Open towns', state: 'approved' },
        released: live,
      }),
    ],
  ])('is %s as it was', (_, unit) => {
    const approved = edited(unit, { state: 'approved' })
    // The release has happened meanwhile.
    const read = { ...approved, released: releasedAs('Villes ouvertes', 'Open cities', true) }
    expect(edited(read, { state: 'edited' })).toEqual(unit)
  })

  it('keeps words that came with it as unfinished work, and gives readers what they had', () => {
    const stale = unitWith({ state: 'stale', suggestion, released: live })
    const approved = edited(stale, { target: 'Cités', state: 'approved' })
    const undone = edited(
      { ...approved, released: releasedAs('Cités', 'Open cities', true) },
      { state: 'edited' },
    )
    expect(undone).toMatchObject({ target: 'Cités', state: 'edited', released: live, suggestion })
    expect(undone.approval).toBeUndefined()
  })

  it('of a correction gives back the words that were approved before', () => {
    const first = { ...edited(unitWith(), { state: 'approved' }), released: live }
    const second = edited(first, { target: 'Cités', state: 'approved' })
    const undone = edited({ ...second, released: null }, { state: 'edited' })
    expect(undone).toMatchObject({ target: 'Cités', state: 'edited', released: live })
  })

  it('is over once somebody types on: readers keep the approved words', () => {
    const approved = { ...edited(unitWith(), { state: 'approved' }), released: live }
    expect(edited(approved, { target: 'Cités' }).approval).toBeUndefined()
    expect(edited(approved, { target: 'Cités' }).released).toEqual(live)
  })
})

describe('what readers have of its field', () => {
  const leaves = { title: 'Villes ouvertes', kicker: 'Ensemble' }

  it('goes, where there was none before', () => {
    const approved = edited(unitWith(), { state: 'approved' }, { kicker: 'Ensemble' })
    expect(leavesWithout(approved, leaves)).toEqual({ kicker: 'Ensemble' })
  })

  it('is the old one, where the sentence completed it', () => {
    const approved = edited(unitWith(), { state: 'approved' }, { title: 'Villes' })
    expect(leavesWithout(approved, leaves)).toEqual({ title: 'Villes', kicker: 'Ensemble' })
  })

  it('stays for the next release to say, where readers had something of the sentence', () => {
    const approved = edited(unitWith({ released: live }), { state: 'approved' })
    expect(leavesWithout(approved, leaves)).toBe(leaves)
  })
})
