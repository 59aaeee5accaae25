import { isOutOfDate, isSettled, publicText } from '#src/translation/release/publicText.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'
import type { Origin } from '#i18n/units/types.ts'
import { describe, expect, it } from 'vitest'
import { releasedAs, unitWith } from './unit.ts'

const error = { id: 'tags-lost', severity: 'error' as const, message: 'A tag is lost.' }
const before = releasedAs('Villes closes', 'Closed cities')

const remembered = (change: Partial<Origin> = {}, unit: Partial<RecordUnit> = {}) =>
  unitWith({
    origin: {
      kind: 'memory',
      score: 101,
      isReviewed: true,
      at: '2026-01-01T00:00:00.000Z',
      ...change,
    },
    ...unit,
  })

type Case = [what: string, unit: RecordUnit, immediate: string | null, afterReview: string | null]

describe('the words of a sentence that readers may have', () => {
  it.each<Case>([
    ['a machine’s', unitWith(), 'Villes ouvertes', null],
    [
      'a machine’s, where something was live',
      unitWith({ released: before }),
      'Villes ouvertes',
      'Villes closes',
    ],
    ['a machine’s with an error', unitWith({ checks: [error] }), null, null],
    [
      'a machine’s with an error, where something was live',
      unitWith({ checks: [error], released: before }),
      'Villes closes',
      'Villes closes',
    ],
    [
      'a machine’s whose error a person dismissed',
      unitWith({ checks: [error], dismissed: [error.id] }),
      'Villes ouvertes',
      null,
    ],
    [
      'reviewed for the same sentence between the same sentences',
      remembered(),
      'Villes ouvertes',
      'Villes ouvertes',
    ],
    [
      'reviewed for the same sentence elsewhere',
      remembered({ score: 100 }),
      'Villes ouvertes',
      null,
    ],
    [
      'a machine’s for the same sentence between the same sentences',
      unitWith({ origin: { kind: 'memory', score: 101, at: '2026-01-01T00:00:00.000Z' } }),
      'Villes ouvertes',
      null,
    ],
    ['reviewed in context, with an error', remembered({}, { checks: [error] }), null, null],
    [
      'of Apertium, reviewed in context',
      remembered({ provider: 'apertium' }),
      'Villes ouvertes',
      'Villes ouvertes',
    ],
    ['rehearsal text, reviewed in context', remembered({ provider: 'pseudo' }), null, null],
    ['reviewed in context, retyped', remembered({}, { state: 'edited' }), null, null],
    ['what a person is typing', unitWith({ state: 'edited' }), null, null],
    [
      'what a person is typing over live words',
      unitWith({ state: 'edited', released: before }),
      'Villes closes',
      'Villes closes',
    ],
    ['approved', unitWith({ state: 'approved' }), 'Villes ouvertes', 'Villes ouvertes'],
    ['approved and left empty on purpose', unitWith({ state: 'approved', target: '' }), '', ''],
    [
      'a person’s whose source changed',
      unitWith({ state: 'stale', released: before }),
      'Villes closes',
      'Villes closes',
    ],
    [
      'a person’s that never was approved and whose source changed',
      unitWith({ state: 'stale' }),
      null,
      null,
    ],
    ['nobody’s yet', unitWith({ state: 'untranslated', target: null, origin: null }), null, null],
    [
      'nobody’s yet, where something was live',
      unitWith({ state: 'untranslated', target: null, released: before }),
      'Villes closes',
      'Villes closes',
    ],
  ])('%s', (_what, unit, immediate, afterReview) => {
    expect(
      publicText(unit, { policy: 'immediate', locale: 'fr', isDemo: false })?.target ?? null,
    ).toBe(immediate)
    expect(
      publicText(unit, { policy: 'after-review', locale: 'fr', isDemo: false })?.target ?? null,
    ).toBe(afterReview)
  })

  it('are not called reviewed when they were reviewed elsewhere, and need no person', () => {
    const rules = { policy: 'after-review', locale: 'fr', isDemo: false } as const
    expect(publicText(remembered(), rules)?.isReviewed).toBe(false)
    expect(isSettled(remembered(), rules)).toBe(true)
    expect(isSettled(remembered({ score: 100 }), rules)).toBe(false)
  })

  it.each([
    ['apertium', 'machine', false, null],
    ['apertium', 'approved', false, 'Villes ouvertes'],
    ['pseudo', 'machine', false, null],
    ['pseudo', 'approved', false, null],
    ['pseudo', 'machine', true, 'Villes ouvertes'],
    ['libretranslate', 'machine', false, 'Villes ouvertes'],
  ] as const)('of %s, %s (demo: %s) are %s', (provider, state, isDemo, text) => {
    const origin = { kind: 'memory' as const, provider, at: '2026-01-01T00:00:00.000Z' }
    const unit = unitWith({ state, origin })
    expect(publicText(unit, { policy: 'immediate', locale: 'fr', isDemo })?.target ?? null).toBe(
      text,
    )
  })

  it('says that the original changed only when it did', () => {
    expect(isOutOfDate(unitWith(), releasedAs('Villes ouvertes', 'Open cities'))).toBe(false)
    expect(isOutOfDate(unitWith(), before)).toBe(true)
  })
})
