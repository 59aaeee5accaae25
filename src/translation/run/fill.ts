import { runChecks } from '#i18n/checks/runChecks.ts'
import type { Term } from '#i18n/glossary/types.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { needsTranslation } from '#i18n/merge/carry.ts'
import { withTranslation } from '#i18n/merge/withTranslation.ts'
import type { Finding, Origin, Unit } from '#i18n/units/types.ts'
import type { RecordUnit } from '../record/types.ts'
import { withConsistency } from './consistency.ts'

/** A translation found for a source sentence, by memory or a machine. */
export type Found = {
  target: string
  origin: Origin
  /** What was noticed on the way, beside what the checks find. */
  findings?: readonly Finding[]
}

/**
 * Puts what was found into the units that wait for it; a unit that a person has touched meanwhile is
 * left as it is. A stale unit keeps the person's words and gets the new ones as a suggestion.
 */
export function fillUnits(args: {
  units: readonly RecordUnit[]
  locale: Locale
  find: (unit: RecordUnit) => Found | undefined
  termsOf: (source: string) => readonly Term[]
}): RecordUnit[] {
  const { units, locale, find, termsOf } = args
  const filled = units.map((unit) => {
    const found = needsTranslation(unit) ? find(unit) : undefined
    if (!found) return unit
    const { target, origin, findings = [] } = found
    const terms = termsOf(unit.source)
    const checks = [...findingsOn({ ...unit, target }, locale, terms), ...findings]
    return { ...withTranslation(unit, { target, origin, checks }), released: unit.released }
  })
  return withConsistency(filled)
}

/**
 * What the checks find in a unit's target; `terms` are those that stand in its source. What other
 * units have to do with it is `withConsistency`.
 */
export function findingsOn(
  unit: Pick<Unit, 'source' | 'target'>,
  locale: Locale,
  terms: readonly Term[] = [],
): Finding[] {
  return runChecks({ unit, sourceLocale: SOURCE_LOCALE, targetLocale: locale, terms })
}
