import { type AdminLanguage, textIn } from '#collections/shared/texts/catalogue.ts'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { localeDefinition } from '#i18n/locales.ts'
import { IntlMessageFormat } from 'intl-messageformat'

const parsed = new Map<string, IntlMessageFormat>()

/** A message of the admin with plurals (ICU MessageFormat), in one of its languages. */
export function icuWords(
  language: AdminLanguage,
  key: WordsKey,
  values: Record<string, string | number>,
): string {
  const name = `${language}.${key}`
  const message =
    parsed.get(name) ??
    new IntlMessageFormat(textIn(language, `words.${key}`), intlTag(language), undefined, {
      ignoreTag: true,
    })
  parsed.set(name, message)
  return String(message.format(values))
}

/** Money as the language writes it; small amounts keep their cents: `€0.01`. */
export function formatMoney(
  language: AdminLanguage,
  { amount, currency }: { amount: number; currency: string },
): string {
  const format = new Intl.NumberFormat(intlTag(language), { style: 'currency', currency })
  const { maximumFractionDigits = 2 } = format.resolvedOptions()
  const smallest = 10 ** -maximumFractionDigits
  // What costs something must not look free.
  return format.format(amount > 0 ? Math.max(amount, smallest) : 0)
}

/** A time in the unit a person would use: seconds, minutes or hours, rounded up. */
export function formatDuration(language: AdminLanguage, seconds: number): string {
  const [unit, value] =
    seconds < 90
      ? (['second', seconds] as const)
      : seconds < 90 * 60
        ? (['minute', seconds / 60] as const)
        : (['hour', seconds / 3600] as const)
  return new Intl.NumberFormat(intlTag(language), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(Math.ceil(value))
}

export function languageNameIn(language: AdminLanguage, of: string): string {
  return new Intl.DisplayNames(intlTag(language), { type: 'language' }).of(of) ?? of
}

const intlTag = (language: AdminLanguage) => localeDefinition(language).intl
