import type { RecordUnit, ReaderNotice, TranslationSummary } from '../record/types.ts'
import { isRehearsal } from '../record/counts.ts'
import { isOutOfDate } from './publicText.ts'

/** The provider that entries of the demo's translation memory carry. */
export const DEMO_PROVIDER = 'demo'

/** What the notice on the page says; only sentences that readers see are counted. */
export function summarise(units: readonly RecordUnit[]): TranslationSummary {
  const seen = units.filter(({ released }) => released !== null)
  const count = (matches: (unit: RecordUnit) => boolean) => seen.filter(matches).length
  const isReviewed = (unit: RecordUnit) => unit.state === 'approved'
  const isDemo = (unit: RecordUnit) => !isReviewed(unit) && unit.origin?.provider === DEMO_PROVIDER
  const isRehearsed = (unit: RecordUnit) => !isReviewed(unit) && isRehearsal(unit)
  const reviews = seen.filter(isReviewed).flatMap(({ origin }) => (origin ? [origin.at] : []))
  const reviewed = count(isReviewed)
  const demo = count(isDemo)
  const rehearsal = count(isRehearsed)
  return {
    total: seen.length,
    machine: seen.length - reviewed - demo - rehearsal,
    demo,
    rehearsal,
    reviewed,
    stale: count((unit) => unit.released !== null && isOutOfDate(unit, unit.released)),
    reviewedAt: reviews.toSorted().at(-1) ?? null,
  }
}

/** Where the page must say that the original has changed, with the original beside it. */
export function readerNotices(args: {
  units: readonly RecordUnit[]
  /** Fields that keep their last released text because a new sentence has none yet. */
  heldPaths: ReadonlySet<string>
}): ReaderNotice[] {
  return args.units.flatMap((unit): ReaderNotice[] => {
    const { path, block, source, released } = unit
    if (released && isOutOfDate(unit, released)) return [{ path, block, kind: 'stale', source }]
    if (!released && args.heldPaths.has(path)) return [{ path, block: '', kind: 'held', source }]
    return []
  })
}
