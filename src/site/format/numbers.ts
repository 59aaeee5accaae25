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

/** What parts the items of a list, as the language writes it. */
export function listComma(locale: Locale): string {
  return locale === 'ar' ? '، ' : ', '
}

/**
 * A figure written by an editor, such as `100+`, with the digits of the reader's language. Signs and
 * words around the digits stay as they are.
 */
export function localDigits({ locale, text }: { locale: Locale; text: string }): string {
  const digit = new Intl.NumberFormat(localeDefinition(locale).intl, { useGrouping: false })
  return text.replace(/\d/g, (found) => digit.format(Number(found)))
}
