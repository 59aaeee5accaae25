import { readerNotices, summarise } from '#src/translation/release/summary.ts'
import { describe, expect, it } from 'vitest'
import { releasedAs, unitWith } from './unit.ts'

const reviewedAt = '2026-02-02T00:00:00.000Z'
const person = { kind: 'person' as const, user: 'fleur', at: reviewedAt }
const reviewedElsewhere = { kind: 'memory' as const, score: 101, isReviewed: true, at: reviewedAt }
const from = (provider: string) => ({
  ...releasedAs('Villes ouvertes', 'Open cities'),
  origin: { kind: 'memory' as const, provider, at: '2026-01-01T00:00:00.000Z' },
})

describe('the notice of a page', () => {
  it('counts what readers see by where it came from', () => {
    const units = [
      unitWith({ released: releasedAs('Villes ouvertes', 'Open cities') }),
      unitWith({ released: from('demo') }),
      unitWith({ released: from('pseudo') }),
      unitWith({ released: { ...from('deepl'), origin: reviewedElsewhere } }),
      unitWith({
        released: { ...releasedAs('Villes ouvertes', 'Open cities', true), origin: person },
      }),
      unitWith({ released: releasedAs('Villes closes', 'Closed cities') }),
      unitWith({ released: null }),
    ]
    expect(summarise(units)).toEqual({
      total: 6,
      machine: 2,
      demo: 1,
      rehearsal: 1,
      remembered: 1,
      reviewed: 1,
      stale: 1,
      reviewedAt,
    })
  })

  it('calls nothing reviewed that readers do not have yet', () => {
    const approvedButHeld = unitWith({
      state: 'approved',
      origin: person,
      released: releasedAs('Villes ouvertes', 'Open cities'),
    })
    expect(summarise([approvedButHeld])).toMatchObject({
      reviewed: 0,
      machine: 1,
      reviewedAt: null,
    })
  })

  it('still calls reviewed what somebody is editing again', () => {
    const reviewed = { ...releasedAs('Villes ouvertes', 'Open cities', true), origin: person }
    const editedAgain = unitWith({ state: 'edited', target: 'Vi', released: reviewed })
    expect(summarise([editedAgain])).toMatchObject({ reviewed: 1, machine: 0 })
  })

  it('shows the original of what is out of date, and of a held field’s new sentence', () => {
    const units = [
      unitWith({ released: releasedAs('Villes closes', 'Closed cities') }),
      unitWith({ path: 'body', block: '2', released: null }),
      unitWith({ path: 'summary', released: null }),
    ]
    expect(readerNotices({ units, heldPaths: new Set(['body']) })).toEqual([
      { path: 'title', block: '', kind: 'stale', source: 'Open cities' },
      { path: 'body', block: '', kind: 'held', source: 'Open cities' },
    ])
  })
})
