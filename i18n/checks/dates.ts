import type { Finding } from '#i18n/units/types.ts'
import type { Locale } from '#i18n/locales.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import { toAsciiDigits } from './digits.ts'
import { readDates } from './facts/dates.ts'
import { factReader } from './facts/reader.ts'
import { alternatives, calendarWords } from './lexicon/calendar.ts'
import type { Check } from './types.ts'

type Named = { kind: 'months' | 'weekdays'; value: number; shown: string }

/**
 * The month and the weekday of a date, by whatever name or figure the language has for them. Days
 * and years are numbers, and looked at as such.
 */
export const checkDates: Check = ({ source, target, sourceLocale, targetLocale }) => {
  const reader = factReader(toAsciiDigits(plainText(source)))
  readDates(reader, sourceLocale)
  if (reader.facts.length === 0) return []
  const text = fold(toAsciiDigits(plainText(target)))
  const { weekdays } = calendarWords(sourceLocale, 'long')
  const asked = reader.facts.flatMap(({ key, shown }): Named[] => {
    const [, month] = key.split('/')
    if (month !== undefined) return [{ kind: 'months', value: Number(month) - 1, shown }]
    const value = weekdays.get(key) ?? weekdays.get(key.replace(/s$/u, ''))
    return value === undefined ? [] : [{ kind: 'weekdays', value, shown }]
  })
  return (['months', 'weekdays'] as const).flatMap((kind): Finding[] => {
    const values = asked.filter((one) => one.kind === kind)
    const lost = values.find(({ value }) => !stands({ text, kind, value, locale: targetLocale }))
    if (!lost) return []
    const known = new Set(values.map(({ value }) => value))
    const other = otherName({ text, kind, known, locale: targetLocale })
    return other === null
      ? [report('dates-lost', { date: lost.shown })]
      : [report('dates-changed', { date: lost.shown, other })]
  })
}

type Asked = { text: string; kind: 'months' | 'weekdays'; locale: Locale }

function stands({ text, kind, value, locale }: Asked & { value: number }): boolean {
  const words = calendarWords(locale, 'short')[kind]
  const names = [...words].filter(([, number]) => number === value).map(([name]) => name)
  // "terça-feira" is also "terça", and "Montagabend" is a Monday.
  if (names.some((name) => named(name.replace(/-feira$/u, ''), locale).test(text))) return true
  if (kind === 'weekdays') return false
  const figure = String(value + 1)
  return new RegExp(`[./-]\\s?0?${figure}(?:[./-]|(?!\\d))|(?<!\\d)0?${figure}[./-]`, 'u').test(
    text,
  )
}

function otherName({ text, kind, known, locale }: Asked & { known: ReadonlySet<number> }) {
  const words = calendarWords(locale, 'long')[kind]
  const others = [...words].filter(([, number]) => !known.has(number)).map(([name]) => name)
  const pattern = `(?<![\\p{L}\\p{M}])(?:${alternatives(others.map(fold))})(?![\\p{L}\\p{M}])`
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? null
}

const patterns = new Map<string, RegExp>()

/** A name at the beginning of a word; Arabic writes "and", "in" and "the" in front of it. */
function named(name: string, locale: Locale): RegExp {
  const key = `${locale} ${name}`
  const prefix = locale === 'ar' ? '[وفبلك]{0,2}(?:ال|ل)?' : ''
  const pattern =
    patterns.get(key) ??
    new RegExp(`(?<![\\p{L}\\p{M}])${prefix}${alternatives([fold(name)])}`, 'iu')
  patterns.set(key, pattern)
  return pattern
}

/** Arabic spells the same name with and without hamza. */
const fold = (text: string) => text.replaceAll(/[أإ]/gu, 'ا')
