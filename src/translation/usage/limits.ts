import { isLocale, type Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'

/** What the settings say of money: characters a month at most (null: no limit), and their price. */
export type Limits = {
  site: number | null
  languages: Partial<Record<Locale, number>>
  /** For a million characters, in `currency`; null when it is not known. */
  pricePerMillion: number | null
  currency: string
}

type Amount = number | null | undefined

/** The fields of the settings that this reads. */
export type BudgetSettings = {
  monthlyCharacters?: Amount
  pricePerMillion?: Amount
  currency?: string | null
  languages?: { locale?: string | null; monthlyCharacters?: Amount }[] | null
}

export async function readLimits(payload: Payload): Promise<Limits> {
  // On MongoDB a global that was never saved is null.
  const settings: BudgetSettings | null = await payload.db.findGlobal({ slug: 'settings' })
  return limitsOf(settings ?? {})
}

export function limitsOf(settings: BudgetSettings): Limits {
  const languages = (settings.languages ?? []).flatMap(({ locale, monthlyCharacters }) =>
    isLocale(locale) && typeof monthlyCharacters === 'number'
      ? [[locale, monthlyCharacters] as const]
      : [],
  )
  return {
    site: settings.monthlyCharacters ?? null,
    languages: Object.fromEntries(languages),
    pricePerMillion: settings.pricePerMillion ?? null,
    currency: settings.currency ?? 'EUR',
  }
}
