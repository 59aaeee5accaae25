/** The languages the software knows. Settings switch them on and off; nothing else lists languages. */
export type Locale = 'en' | 'fr' | 'es' | 'ar' | 'pt' | 'it' | 'de' | 'nl'

export type LocaleDefinition = {
  code: Locale
  /** The language's own name, as readers of it expect to see it. */
  label: string
  englishLabel: string
  rtl: boolean
  /** The tag given to `Intl`: it settles digits, month names and number signs. */
  intl: string
  /** DeepL takes no region for a source and demands one for English and Portuguese targets. */
  deepl: { source: string; target: string }
}

/** The language editors write in. */
export const SOURCE_LOCALE = 'en' satisfies Locale

export const LOCALES: readonly LocaleDefinition[] = [
  {
    code: 'en',
    label: 'English',
    englishLabel: 'English',
    rtl: false,
    intl: 'en-GB',
    deepl: { source: 'en', target: 'en-GB' },
  },
  {
    code: 'fr',
    label: 'Français',
    englishLabel: 'French',
    rtl: false,
    intl: 'fr-FR',
    deepl: { source: 'fr', target: 'fr' },
  },
  {
    code: 'es',
    label: 'Español',
    englishLabel: 'Spanish',
    rtl: false,
    intl: 'es-ES',
    deepl: { source: 'es', target: 'es' },
  },
  {
    // Egypt's month names, which most readers know. Its digits are Arabic-Indic; machines and editors
    // write Latin ones, and a page should not hold both.
    code: 'ar',
    label: 'العربية',
    englishLabel: 'Arabic',
    rtl: true,
    intl: 'ar-EG-u-nu-latn',
    deepl: { source: 'ar', target: 'ar' },
  },
  {
    code: 'pt',
    label: 'Português',
    englishLabel: 'Portuguese',
    rtl: false,
    intl: 'pt-PT',
    deepl: { source: 'pt', target: 'pt-PT' },
  },
  {
    code: 'it',
    label: 'Italiano',
    englishLabel: 'Italian',
    rtl: false,
    intl: 'it-IT',
    deepl: { source: 'it', target: 'it' },
  },
  {
    code: 'de',
    label: 'Deutsch',
    englishLabel: 'German',
    rtl: false,
    intl: 'de-DE',
    deepl: { source: 'de', target: 'de' },
  },
  {
    code: 'nl',
    label: 'Nederlands',
    englishLabel: 'Dutch',
    rtl: false,
    intl: 'nl-NL',
    deepl: { source: 'nl', target: 'nl' },
  },
]

const BY_CODE = new Map<unknown, LocaleDefinition>(LOCALES.map((locale) => [locale.code, locale]))

/** Every language a document can be translated into, in the order of `LOCALES`. */
export const TARGET_LOCALES: readonly Locale[] = LOCALES.map((locale) => locale.code).filter(
  (code) => code !== SOURCE_LOCALE,
)

/** Whether a value is the code of a language the software knows; codes are lower case. */
export function isLocale(value: unknown): value is Locale {
  return BY_CODE.has(value)
}

/**
 * What is known of a language.
 * @throws RangeError when the code is none of ours, which the types allow only after a cast.
 */
export function localeDefinition(code: Locale): LocaleDefinition {
  const definition = BY_CODE.get(code)
  if (!definition) throw new RangeError(`“${String(code)}” is not a language Dragoman knows.`)
  return definition
}
