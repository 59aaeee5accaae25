import type { Locale } from '#i18n/locales.ts'
import { releaseRule } from '#i18n/providers/release.ts'
import type { Origin } from '#i18n/units/types.ts'
import type { ReleasePolicy } from '../schema/languages.ts'
import { hasOpenError } from '../record/counts.ts'
import type { RecordUnit, ReleasedText } from '../record/types.ts'
import { findingsOn } from '../run/fill.ts'
import { isReviewedInContext } from './remembered.ts'

export type ReleaseRules = {
  policy: ReleasePolicy
  locale: Locale
  /** Only there may rehearsal text be public. */
  isDemo: boolean
}

/**
 * The words of a unit that readers may have (design section 5, step 6); null when there are none.
 * Approved text goes live; so does, without an error, what people reviewed for the same sentence between
 * the same sentences (docs/decisions/032), and a machine's under policy `immediate`, or meanwhile where
 * the sentence was published urgently. Typing (`edited`) never does. Otherwise readers keep what they
 * had, though its original may have changed.
 */
export function publicText(unit: RecordUnit, rules: ReleaseRules): ReleasedText | null {
  const { source, target, state, origin } = unit
  if (state === 'approved' && target !== null && ruleOf(origin, rules) !== 'never') {
    return { target, source, origin, isReviewed: true }
  }
  const machine = machineText(unit, rules)
  return machine ? { ...machine, source, isReviewed: false } : unit.released
}

type MachineText = Pick<ReleasedText, 'target' | 'origin'>

/** A machine's text that may go live unread: the target, or beside a person's words the suggestion. */
function machineText(unit: RecordUnit, rules: ReleaseRules): MachineText | null {
  const { source, target, state, suggestion, origin } = unit
  const isUrgent = unit.urgentFor === source
  if (state === 'machine' && target !== null) {
    const isAllowed = isUrgent ? mayBeUnread(origin, rules) : isByPolicy(origin, rules)
    return isAllowed && !hasOpenError(unit) ? { target, origin } : null
  }
  if (state !== 'stale' || !isUrgent || !suggestion) return null
  if (!mayBeUnread(suggestion.origin, rules)) return null
  const checks = findingsOn({ source, target: suggestion.target }, rules.locale)
  return hasOpenError({ checks, dismissed: [] })
    ? null
    : { target: suggestion.target, origin: suggestion.origin }
}

const ruleOf = (origin: Origin | null, { isDemo }: ReleaseRules) =>
  releaseRule(origin?.provider, { isDemo })

/** Whether text that nobody read in this place may be public at all. */
const mayBeUnread = (origin: Origin | null, rules: ReleaseRules): boolean =>
  ruleOf(origin, rules) === 'by-policy' ||
  (isReviewedInContext(origin) && ruleOf(origin, rules) !== 'never')

/** Whether the language's policy lets it out: after review, only what was reviewed in this context. */
const isByPolicy = (origin: Origin | null, rules: ReleaseRules): boolean =>
  (rules.policy === 'immediate' || isReviewedInContext(origin)) && mayBeUnread(origin, rules)

/** Whether the words of a unit are what its language's policy asks for; urgency settles nothing. */
export function isSettled(unit: RecordUnit, rules: ReleaseRules): boolean {
  if (ruleOf(unit.origin, rules) === 'never') return false
  if (unit.state === 'approved') return true
  return unit.state === 'machine' && isByPolicy(unit.origin, rules) && !hasOpenError(unit)
}

/** Whether what readers see is a translation of an earlier original. */
export function isOutOfDate(unit: Pick<RecordUnit, 'source'>, text: ReleasedText): boolean {
  return text.source !== unit.source
}
