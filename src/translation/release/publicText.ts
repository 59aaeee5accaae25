import type { Locale } from '#i18n/locales.ts'
import type { Origin } from '#i18n/units/types.ts'
import type { ReleasePolicy } from '../schema/languages.ts'
import { hasOpenError } from '../record/counts.ts'
import type { RecordUnit, ReleasedText } from '../record/types.ts'
import { findingsOn } from '../run/fill.ts'

/** Text of these is too rough to go live unread, whatever policy or urgency say (design section 3). */
const REVIEW_ALWAYS: ReadonlySet<string> = new Set(['apertium'])

export type ReleaseRules = { policy: ReleasePolicy; locale: Locale }

/**
 * The words of a unit that readers may have (design section 5, step 6); null when there are none.
 * Approved text goes live; a machine's under policy `immediate`, or meanwhile where the sentence was
 * published urgently, and only without an error; typing (`edited`) never does. Otherwise readers
 * keep what they had, though its original may have changed.
 */
export function publicText(unit: RecordUnit, rules: ReleaseRules): ReleasedText | null {
  const { source, target, state } = unit
  if (state === 'approved' && target !== null) {
    return { target, source, origin: unit.origin, isReviewed: true }
  }
  const machine = machineText(unit, rules)
  return machine ? { ...machine, source, isReviewed: false } : unit.released
}

type MachineText = Pick<ReleasedText, 'target' | 'origin'>

/** A machine's text that may go live unread: the target, or beside a person's words the suggestion. */
function machineText(unit: RecordUnit, { policy, locale }: ReleaseRules): MachineText | null {
  const { source, target, state, suggestion, origin } = unit
  const isUrgent = unit.urgentFor === source
  if (state === 'machine' && target !== null) {
    const isAllowed = (policy === 'immediate' || isUrgent) && !needsReview(origin)
    return isAllowed && !hasOpenError(unit) ? { target, origin } : null
  }
  if (state !== 'stale' || !isUrgent || !suggestion || needsReview(suggestion.origin)) return null
  const checks = findingsOn({ source, target: suggestion.target }, locale)
  return hasOpenError({ checks, dismissed: [] })
    ? null
    : { target: suggestion.target, origin: suggestion.origin }
}

function needsReview(origin: Origin | null): boolean {
  return REVIEW_ALWAYS.has(origin?.provider ?? '')
}

/** Whether what readers see is a translation of an earlier original. */
export function isOutOfDate(unit: Pick<RecordUnit, 'source'>, text: ReleasedText): boolean {
  return text.source !== unit.source
}
