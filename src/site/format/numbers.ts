import { localeDefinition } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

const KILOBYTE = 1000
const MEGABYTE = 1000 * KILOBYTE

/** The size of a file in the reader's language and digits: `1.2 MB`. Below a megabyte, whole kilobytes. */
export function formatBytes({ locale, bytes }: { locale: Locale; bytes: number }): string {
  const isLarge = bytes >= MEGABYTE
  const format = new Intl.NumberFormat(localeDefinition(locale).intl, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
  })
  return format.format(isLarge ? bytes / MEGABYTE : Math.max(1, Math.round(bytes / KILOBYTE)))
}

/** The name of a language in another: `français` in French, `الفرنسية` in Arabic. */
export function languageName({ locale, of }: { locale: Locale; of: Locale }): string {
  const names = new Intl.DisplayNames(localeDefinition(locale).intl, { type: 'language' })
  return names.of(of) ?? localeDefinition(of).label
}

/** A list as the language writes it, with its own comma: `Paris, New York`. */
export function joinPlaces({ locale, items }: { locale: Locale; items: string[] }): string {
  return items.join(locale === 'ar' ? '، ' : ', ')
}
