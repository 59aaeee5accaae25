import type { Locale } from '#i18n/locales.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import { toAsciiDigits } from './digits.ts'
import { readMoney } from './facts/amounts.ts'
import { factReader } from './facts/reader.ts'
import { CURRENCIES } from './lexicon/currencies.ts'
import type { Check } from './types.ts'

/** The currency of an amount, by sign, code or name. The amount itself is a number. */
export const checkCurrency: Check = ({ source, target, targetLocale }) => {
  const original = toAsciiDigits(plainText(source))
  // An amount has a figure.
  if (!/\d/u.test(original)) return []
  const reader = factReader(original)
  readMoney(reader)
  if (reader.facts.length === 0) return []
  const asked = new Set(reader.facts.map(({ key }) => key.split(' ')[0] ?? ''))
  const text = plainText(target)
  const got = Object.keys(CURRENCIES).filter((code) =>
    currencyPattern(code, targetLocale).test(text),
  )
  const lost = [...asked].find((code) => !got.includes(code))
  if (lost === undefined) return []
  const other = got.find((code) => !asked.has(code))
  return other === undefined
    ? [report('currency-lost', { currency: lost })]
    : [report('currency-changed', { currency: lost, other })]
}

const patterns = new Map<string, RegExp>()

function currencyPattern(code: string, locale: Locale): RegExp {
  const prefix = locale === 'ar' ? '[وبلف]{0,2}(?:ال|ل)?' : ''
  const pattern =
    patterns.get(`${locale} ${code}`) ??
    new RegExp(`(?<![\\p{L}])${prefix}(?:${CURRENCIES[code] ?? ''})(?![\\p{L}])`, 'iu')
  patterns.set(`${locale} ${code}`, pattern)
  return pattern
}
