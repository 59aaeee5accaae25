import ar from '#src/admin/texts/ar.json' with { type: 'json' }
import en from '#src/admin/texts/en.json' with { type: 'json' }
import es from '#src/admin/texts/es.json' with { type: 'json' }
import fr from '#src/admin/texts/fr.json' with { type: 'json' }

/** The languages of the admin's own words; Payload brings its own for the same four. */
export const ADMIN_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const

export type AdminLanguage = (typeof ADMIN_LANGUAGES)[number]

/** The admin's language nearest to a code from outside; English for what the admin does not speak. */
export function adminLanguage(code: string | undefined): AdminLanguage {
  return ADMIN_LANGUAGES.find((language) => language === code) ?? 'en'
}

type Catalogue = Readonly<Record<string, string>>

const CATALOGUES: Readonly<Record<AdminLanguage, Catalogue>> = { en, fr, es, ar }

/** A text in the admin's languages, as Payload takes labels and descriptions. */
export type AdminText = Record<AdminLanguage, string>

/** The text under the first of the keys that English has; undefined when none has one. */
export function adminText(...keys: string[]): AdminText | undefined {
  const key = keys.find((candidate) => en[candidate as keyof typeof en] !== undefined)
  if (key === undefined) return undefined
  const entries = ADMIN_LANGUAGES.map((language) => [language, textIn(language, key)])
  return Object.fromEntries(entries) as AdminText
}

/** One text in one language; English where that language lacks it. */
export function textIn(language: AdminLanguage, key: string): string {
  return CATALOGUES[language][key] ?? CATALOGUES.en[key] ?? key
}
