import { LOCALES, SOURCE_LOCALE, type Locale } from '#i18n/locales.ts'
import { InvalidArgumentError } from 'commander'

export type TargetLocale = Exclude<Locale, typeof SOURCE_LOCALE>

const targets = LOCALES.map(({ code }) => code).filter((code) => code !== SOURCE_LOCALE)

/** Reads `fr,es` of a command line; refuses what is no language that text is translated into. */
export function readLanguages(text: string): TargetLocale[] {
  const codes = text.split(',').map((code) => code.trim())
  const found = targets.filter((target) => codes.includes(target))
  if (found.length === codes.length) return found
  throw new InvalidArgumentError(`Name languages of ${targets.join(', ')}, with commas.`)
}
