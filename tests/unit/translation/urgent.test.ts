import { publicText } from '#src/translation/release/publicText.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'
import { describe, expect, it } from 'vitest'
import { releasedAs, unitWith } from './unit.ts'

/**
 * The whole of design section 5, step 6, sentence by sentence: what is public for every state, policy,
 * urgency, finding and provider, where a person's older words are live.
 */
const LIVE = 'Villes closes'
const MACHINE = 'Villes ouvertes'
const SUGGESTED = 'Cités ouvertes'
const before = releasedAs(LIVE, 'Closed cities', true)
const error = { id: 'leaks.markup', severity: 'error' as const, message: 'Markup leaked.' }
const warning = { ...error, severity: 'warning' as const }

const from = (provider: string, target = SUGGESTED) => ({
  target,
  previousSource: 'Closed cities',
  origin: { kind: 'machine' as const, provider, at: '2026-01-01T00:00:00.000Z' },
})

const STATES: Record<string, Partial<RecordUnit>> = {
  untranslated: { state: 'untranslated', target: null, origin: null },
  machine: {},
  'machine with an error': { checks: [error] },
  'machine with a warning': { checks: [warning] },
  'machine with an error dismissed': { checks: [error], dismissed: [error.id] },
  'machine of Apertium': { origin: from('apertium').origin },
  edited: { state: 'edited', target: 'Villes ouv' },
  approved: { state: 'approved', target: 'Villes franches' },
  stale: { state: 'stale', target: LIVE },
  'stale with a suggestion': { state: 'stale', target: LIVE, suggestion: from('deepl') },
  'stale, suggestion with an error': {
    state: 'stale',
    target: LIVE,
    suggestion: from('deepl', '<g1>Cités</g1> ouvertes'),
  },
  'stale, suggestion of Apertium': {
    state: 'stale',
    target: LIVE,
    suggestion: from('apertium'),
  },
}

type Row = [
  state: keyof typeof STATES,
  immediate: string,
  immediateUrgent: string,
  afterReview: string,
  afterReviewUrgent: string,
]

describe('what readers have of a sentence', () => {
  it.each<Row>([
    ['untranslated', LIVE, LIVE, LIVE, LIVE],
    ['machine', MACHINE, MACHINE, LIVE, MACHINE],
    ['machine with an error', LIVE, LIVE, LIVE, LIVE],
    ['machine with a warning', MACHINE, MACHINE, LIVE, MACHINE],
    ['machine with an error dismissed', MACHINE, MACHINE, LIVE, MACHINE],
    ['machine of Apertium', LIVE, LIVE, LIVE, LIVE],
    ['edited', LIVE, LIVE, LIVE, LIVE],
    ['approved', 'Villes franches', 'Villes franches', 'Villes franches', 'Villes franches'],
    ['stale', LIVE, LIVE, LIVE, LIVE],
    ['stale with a suggestion', LIVE, SUGGESTED, LIVE, SUGGESTED],
    ['stale, suggestion with an error', LIVE, LIVE, LIVE, LIVE],
    ['stale, suggestion of Apertium', LIVE, LIVE, LIVE, LIVE],
  ])('%s', (state, ...expected) => {
    const unit = unitWith({ released: before, ...STATES[state] })
    const urgent = { ...unit, urgentFor: unit.source }
    const shown = (['immediate', 'after-review'] as const).flatMap((policy) =>
      [unit, urgent].map((one) => publicText(one, { policy, locale: 'fr', isDemo: false })?.target),
    )
    expect(shown).toEqual(expected)
  })

  it('a machine’s text that stands in is never called reviewed, and belongs to the new original', () => {
    const unit = unitWith({ released: before, ...STATES['stale with a suggestion'] })
    const text = publicText(
      { ...unit, urgentFor: unit.source },
      { policy: 'immediate', locale: 'fr', isDemo: false },
    )
    expect(text).toMatchObject({ isReviewed: false, source: unit.source })
  })

  it('urgency ends with the sentence it was asked for', () => {
    const unit = unitWith({ released: before, urgentFor: 'Other cities' })
    expect(publicText(unit, { policy: 'after-review', locale: 'fr', isDemo: false })?.target).toBe(
      LIVE,
    )
  })
})
