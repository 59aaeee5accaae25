import { isLocale, type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'

export type LanguageRow = {
  locale?: string | null
  enabled?: boolean | null
  policy?: string | null
}

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

/**
 * Which languages, on before and after, no longer wait for review: what waited may go live now. The
 * other way round nothing is to be done, because readers keep what they have.
 */
export function releasedLanguages(args: {
  before: readonly LanguageRow[]
  after: readonly LanguageRow[]
}): Locale[] {
  const waited = enabledIn(args.before.filter(isReviewed))
  return enabledIn(args.after.filter((row) => !isReviewed(row))).filter((locale) =>
    waited.includes(locale),
  )
}

const isReviewed = ({ policy }: LanguageRow) => policy === 'after-review'

function enabledIn(rows: readonly LanguageRow[]): Locale[] {
  return rows.flatMap(({ locale, enabled }) =>
    enabled && isLocale(locale) && locale !== SOURCE_LOCALE ? [locale] : [],
  )
}
