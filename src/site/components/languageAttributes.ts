import { localeDefinition } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

export type LanguageAttributes = { lang?: Locale; dir?: 'ltr' | 'rtl' }

/** Writing direction of a language. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return localeDefinition(locale).rtl ? 'rtl' : 'ltr'
}

/** `lang` and `dir` for a passage, where it is in another language than the page around it. */
export function languageAttributes(lang: Locale, around: Locale): LanguageAttributes {
  return lang === around ? {} : { lang, dir: directionOf(lang) }
}
