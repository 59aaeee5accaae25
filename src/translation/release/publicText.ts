import { releaseRule } from '#i18n/providers/release.ts'
import type { ReleasePolicy } from '../schema/languages.ts'
import { hasOpenError } from '../record/counts.ts'
import type { RecordUnit, ReleasedText } from '../record/types.ts'

export type ReleaseRules = {
  policy: ReleasePolicy
  /** Only there may rehearsal text be public. */
  isDemo: boolean
}

/**
 * The words of a unit that readers may have (design section 5, step 6); null when there are none.
 * Approved text goes live; machine text under policy `immediate` and only without an error, if its
 * provider's may be read unread; typing (`edited`) never does. Otherwise readers keep what they had, though its original may have changed.
 */
export function publicText(unit: RecordUnit, rules: ReleaseRules): ReleasedText | null {
  if (mayGoLive(unit, rules) && unit.target !== null) {
    const { target, source, origin } = unit
    return { target, source, origin, isReviewed: unit.state === 'approved' }
  }
  return unit.released
}

/** Whether the words that stand in a unit may be public, by its state, its provider and the policy. */
export function mayGoLive(unit: RecordUnit, { policy, isDemo }: ReleaseRules): boolean {
  const rule = releaseRule(unit.origin?.provider, { isDemo })
  if (rule === 'never') return false
  if (unit.state === 'approved') return true
  const isUnread = unit.state === 'machine' && policy === 'immediate' && rule === 'by-policy'
  return isUnread && !hasOpenError(unit)
}

/** Whether what readers see is a translation of an earlier original. */
export function isOutOfDate(unit: Pick<RecordUnit, 'source'>, text: ReleasedText): boolean {
  return text.source !== unit.source
}
