import { isLocale } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

/** Our language for a tag of a file: `EN-US`, `en_GB` and `en` are all `en`; null when unknown. */
export function tmxLanguage(tag: string): Locale | null {
  const base = tag.trim().toLowerCase().split(/[-_]/u)[0]
  return isLocale(base) ? base : null
}
