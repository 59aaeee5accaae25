import { SOURCE_LOCALE, isLocale } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

/**
 * The language a reader wants most of those there are, by their browser's `Accept-Language`
 * (`fr-CA, fr;q=0.9, en;q=0.8`): regions count as their language, `q=0` refuses. The source
 * language where nothing fits.
 */
export function bestLanguage(
  acceptLanguage: string | undefined,
  enabled: readonly Locale[],
): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map(readWish)
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wishes) {
    if (language === '*') break
    if (isLocale(language) && enabled.includes(language)) return language
  }
  return SOURCE_LOCALE
}

function readWish(part: string): { language: string; quality: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const written = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = written === undefined ? 1 : Number(written)
  return { language: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 }
}

/** The language a path is in, when it begins with one that is switched on. */
export function languageOfPath(path: string, enabled: readonly Locale[]): Locale | null {
  const first = path.split('/')[1]
  return isLocale(first) && enabled.includes(first) ? first : null
}
