import type { Locale } from '#i18n/locales.ts'
import type { Check } from '#i18n/checks/types.ts'

/** The ids that one family finds in a target. */
export function idsOf(
  check: Check,
  { source, target, locale = 'fr' }: { source: string; target: string; locale?: Locale },
): string[] {
  return check({ source, target, sourceLocale: 'en', targetLocale: locale }).map(({ id }) => id)
}
