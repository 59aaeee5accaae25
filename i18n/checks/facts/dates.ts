import type { Locale } from '#i18n/locales.ts'
import { alternatives, calendarWords } from '../lexicon/calendar.ts'
import type { FactReader } from './reader.ts'

const DAY = String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.º|º|\.)?`
const RANGE = String.raw`(?:\s?(?:[–—-]|to|and)\s?(\d{1,2})(?:st|nd|rd|th)?(?!\d))?`
const YEAR = String.raw`(?:,?\s+(?:de[l]?\s+)?(\d{4})(?!\d))?`
/** Months that are also words of English: a month only after one of these. */
const AMBIGUOUS = new Set(['may', 'march'])
const BEFORE_MONTH =
  /\b(?:in|of|until|till|since|by|from|to|during|before|after|early|late|mid|next|last|this)[\s-]+$/iu
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
const IN_FIGURES = /(?<![\d./])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/gu
const RELATIVE = /\b(?:today|tomorrow|yesterday|tonight)\b/giu

/** Dates, in whatever order they are written: 19 September 2023 and September 19, 2023 are one. */
export function readDates(reader: FactReader, locale: Locale): void {
  const patterns = patternsOf(locale)
  reader.take('date', ISO, ([, year = '', month, day]) =>
    [year, Number(month), Number(day)].join('/'),
  )
  // Which of the two is the month, nobody knows: 9/19 and 19/9 stay as they are.
  reader.take('date', IN_FIGURES, (match) =>
    [match[4], Number(match[1]), Number(match[3])].join('/'),
  )
  const key = (parts: DateParts) => dateKey(parts, locale)
  reader.take('date', patterns.dayFirst, ([, first, last, month, year]) =>
    key({ year, month, days: [first, last] }),
  )
  reader.take('date', patterns.monthFirst, ([, month, first, last, year]) =>
    key({ year, month, days: [first, last] }),
  )
  reader.take('date', patterns.monthAndYear, ([, month, year]) => key({ year, month, days: [] }))
  reader.take('date', patterns.month, (match) => {
    const month = match[0].toLowerCase()
    const isMonth = !AMBIGUOUS.has(month) || BEFORE_MONTH.test(match.input.slice(0, match.index))
    return isMonth ? key({ year: undefined, month, days: [] }) : null
  })
  reader.take('date', patterns.weekday, ([shown]) => shown.toLowerCase())
  reader.take('date', RELATIVE, ([shown]) => shown.toLowerCase())
}

type DateParts = {
  year: string | undefined
  month: string | undefined
  days: readonly (string | undefined)[]
}

/** `2023/9/19`; what is not said is empty. */
function dateKey({ year = '', month = '', days }: DateParts, locale: Locale): string {
  const number = calendarWords(locale, 'short').months.get(month.toLowerCase()) ?? Number.NaN
  const figures = days.filter((day) => day !== undefined).map(Number)
  return `${year}/${String(number + 1)}/${figures.join('-')}`
}

type DatePatterns = Record<'dayFirst' | 'monthFirst' | 'monthAndYear' | 'month' | 'weekday', RegExp>

const known = new Map<Locale, DatePatterns>()

function patternsOf(locale: Locale): DatePatterns {
  const patterns = known.get(locale) ?? makePatterns(locale)
  known.set(locale, patterns)
  return patterns
}

function makePatterns(locale: Locale): DatePatterns {
  const long = calendarWords(locale, 'long')
  const whole = (words: string) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`
  const short = alternatives(calendarWords(locale, 'short').months.keys())
  const month = `${whole(`(${short})`)}\\.?`
  return {
    dayFirst: new RegExp(`${DAY}${RANGE}\\s+(?:of\\s+|de\\s+)?${month}${YEAR}`, 'giu'),
    monthFirst: new RegExp(`${month}\\s+(?:the\\s+)?${DAY}${RANGE}(?![\\d:])${YEAR}`, 'giu'),
    monthAndYear: new RegExp(`${month},?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, 'giu'),
    month: new RegExp(whole(alternatives(long.months.keys())), 'giu'),
    weekday: new RegExp(whole(`(?:${alternatives(long.weekdays.keys())})s?`), 'giu'),
  }
}
