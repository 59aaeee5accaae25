import type { Locale } from '#i18n/locales.ts'
import { report } from './catalogue.ts'
import { numberKeys, numberText } from './numbers/readings.ts'
import type { Check } from './types.ts'

/** Ways of saying that an hour is after noon. */
const AFTERNOON: Record<Locale, RegExp> = {
  en: /p\.?\s?m\b|afternoon|evening|night/iu,
  fr: /p\.?\s?m\b|après[-‐\s]midi|soir/iu,
  es: /p\.?\s?m\b|tarde|noche/iu,
  ar: /مساء|ظهر|عصر|ليل|(?<![\p{L}\p{M}])م(?![\p{L}\p{M}])/u,
  pt: /p\.?\s?m\b|tarde|noite/iu,
  it: /p\.?\s?m\b|pomeriggio|pomeridian|sera/iu,
  de: /p\.?\s?m\b|nachmittag|abend|nacht/iu,
  nl: /p\.?\s?m\b|middag|avond|nacht/iu,
}

/** "2 p.m." must not become 2 in the morning. That the number is there at all is the numbers' check. */
export const checkTimes: Check = ({ source, target, targetLocale }) => {
  const afternoons = [
    ...numberText(source).matchAll(/(?<!\d)(\d{1,2})(?:[:.]\d{2})?\s?p\.?\s?m\b\.?/giu),
  ]
  if (afternoons.length === 0) return []
  const text = numberText(target)
  if (AFTERNOON[targetLocale].test(text)) return []
  const hours = new Set(numberKeys(text).map((key) => Math.floor(Number(key))))
  return afternoons
    .filter(([, hour]) => Number(hour) < 12 && !hours.has(Number(hour) + 12))
    .filter(([, hour]) => hours.has(Number(hour)))
    .map(([time]) => report('times-half-day', { time }))
    .slice(0, 1)
}
