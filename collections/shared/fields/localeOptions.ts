import { LOCALES, TARGET_LOCALES } from '#i18n/locales.ts'

/** Every language the software knows, in its own name, as options of a select. */
export const localeOptions = LOCALES.map(({ code, label }) => ({ label, value: code }))

/** The languages that text is translated into. */
export const targetLocaleOptions = localeOptions.filter(({ value }) =>
  TARGET_LOCALES.includes(value),
)
