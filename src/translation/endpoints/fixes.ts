import { fixFor } from '#i18n/checks/fixes.ts'
import type { CheckInput } from '#i18n/checks/types.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Finding } from '#i18n/units/types.ts'
import type { RecordUnit } from '../record/types.ts'

/** A finding as people get it: with the whole target without it, where a fix is safe. */
type FixableFinding = Finding & { fix?: string }

/** Units with a `fix` beside each finding that has one. It is made when asked for, and not stored. */
export function withFixes(
  units: readonly RecordUnit[],
  locale: Locale,
): (RecordUnit & { checks: FixableFinding[] })[] {
  return units.map((unit) => {
    const { source, target } = unit
    if (target === null) return unit
    const input: CheckInput = { source, target, sourceLocale: SOURCE_LOCALE, targetLocale: locale }
    const checks = unit.checks.map((finding): FixableFinding => {
      const fix = fixFor(finding.id, input)
      return fix === null ? finding : { ...finding, fix }
    })
    return { ...unit, checks }
  })
}
