import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Finding } from '#i18n/units/types.ts'

/** What one family of checks is given: a sentence that has a target. */
export type CheckInput = {
  source: string
  target: string
  sourceLocale: Locale
  targetLocale: Locale
  /** Terms and names that the translation should hold in their own form. */
  terms?: readonly Term[]
}

export type Check = (input: CheckInput) => Finding[]
