import type { ReleasePolicy } from '../schema/languages.ts'
import { hasOpenError } from '../record/counts.ts'
import type { RecordUnit, ReleasedText } from '../record/types.ts'

/**
 * The words of a unit that readers may have (design section 5, step 6); null when there are none.
 * Approved text goes live; machine text under policy `immediate` and only without an error; typing
 * (`edited`) never does. Otherwise readers keep what they had, though its original may have changed.
 */
export function publicText(unit: RecordUnit, policy: ReleasePolicy): ReleasedText | null {
  const mayGoLive =
    unit.state === 'approved' ||
    (unit.state === 'machine' && policy === 'immediate' && !hasOpenError(unit))
  if (mayGoLive && unit.target !== null) {
    const { target, source, origin } = unit
    return { target, source, origin, isReviewed: unit.state === 'approved' }
  }
  return unit.released
}

/** Whether what readers see is a translation of an earlier original. */
export function isOutOfDate(unit: Pick<RecordUnit, 'source'>, text: ReleasedText): boolean {
  return text.source !== unit.source
}
