import type { RecordUnit, ReaderNotice, TranslationSummary } from '../record/types.ts'
import { isRehearsal } from '../record/counts.ts'
import { isOutOfDate } from './publicText.ts'
import { isRemembered } from './remembered.ts'

/** The provider that entries of the demo's translation memory carry. */
export const DEMO_PROVIDER = 'demo'

/**
 * What the notice on the page says. It counts the words that readers have, as they were when they
 * were released: an approval that a field still holds back is no review that anybody can read.
 */
export function summarise(units: readonly RecordUnit[]): TranslationSummary {
  const seen = units.flatMap(({ released, source }) => (released ? [{ released, source }] : []))
  const words = seen.map(({ released }) => released)
  const reviews = words.filter(({ isReviewed }) => isReviewed)
  const others = words.filter(({ isReviewed }) => !isReviewed)
  const demo = others.filter(({ origin }) => origin?.provider === DEMO_PROVIDER).length
  const rehearsal = others.filter(isRehearsal).length
  const remembered = others.filter(
    ({ origin }) => isRemembered(origin) && origin?.provider !== DEMO_PROVIDER,
  ).length
  return {
    total: seen.length,
    machine: others.length - demo - rehearsal - remembered,
    demo,
    rehearsal,
    remembered,
    reviewed: reviews.length,
    stale: seen.filter(({ released, source }) => isOutOfDate({ source }, released)).length,
    reviewedAt:
      reviews
        .flatMap(({ origin }) => (origin ? [origin.at] : []))
        .toSorted()
        .at(-1) ?? null,
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
