import { isLocale, type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'

export type LanguageRow = { locale?: string | null; enabled?: boolean | null }

/** Which target languages a save of the settings switched on, and which off or away. */
export function switchedLanguages(args: {
  before: readonly LanguageRow[]
  after: readonly LanguageRow[]
}): { on: Locale[]; off: Locale[] } {
  const [before, after] = [enabledIn(args.before), enabledIn(args.after)]
  return {
    on: after.filter((locale) => !before.includes(locale)),
    off: before.filter((locale) => !after.includes(locale)),
  }
}

function enabledIn(rows: readonly LanguageRow[]): Locale[] {
  return rows.flatMap(({ locale, enabled }) =>
    enabled && isLocale(locale) && locale !== SOURCE_LOCALE ? [locale] : [],
  )
}
