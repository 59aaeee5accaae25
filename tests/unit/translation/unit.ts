import type { RecordUnit } from '#src/translation/record/types.ts'

/** A unit as a machine left it, with what a test changes. */
export function unitWith(change: Partial<RecordUnit> = {}): RecordUnit {
  return {
    id: 'unit-1',
    path: 'title',
    block: '',
    index: 0,
    gap: '',
    source: 'Open cities',
    target: 'Villes ouvertes',
    state: 'machine',
    origin: { kind: 'machine', provider: 'deepl', at: '2026-01-01T00:00:00.000Z' },
    suggestion: null,
    checks: [],
    dismissed: [],
    released: null,
    ...change,
  }
}

/** What readers have of a unit. */
export const releasedAs = (target: string, source: string, isReviewed = false) => ({
  target,
  source,
  isReviewed,
  origin: { kind: 'machine' as const, provider: 'deepl', at: '2026-01-01T00:00:00.000Z' },
})
