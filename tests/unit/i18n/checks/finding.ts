import { expect, it } from 'vitest'
import type { Check } from '#i18n/checks/types.ts'
import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'

/** The ids that one family finds in a target. */
export function idsOf(
  check: Check,
  {
    source,
    target,
    locale = 'fr',
    terms = [],
  }: { source: string; target: string; locale?: Locale; terms?: readonly Term[] },
): string[] {
  const input = { source, target, sourceLocale: 'en', targetLocale: locale, terms } as const
  return check(input).map(({ id }) => id)
}

export type Case = [source: string, target: string, locale: Locale, ids: string[]]

/** A table of what one family finds, over several languages. */
export function family(check: Check, cases: readonly Case[]): void {
  it.each(cases)('%s → %s (%s): %j', (source, target, locale, ids) => {
    expect(idsOf(check, { source, target, locale })).toEqual(ids)
  })
}
