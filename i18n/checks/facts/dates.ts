import type { Locale } from '#i18n/locales.ts'
import { alternatives, calendarWords } from '../lexicon/calendar.ts'
import type { FactReader } from './reader.ts'

const DAY = String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.º|º|\.)?`
const RANGE = String.raw`(?:\s?(?:[–—-]|to|and)\s?(\d{1,2})(?:st|nd|rd|th)?(?!\d))?`
const YEAR = String.raw`(?:,?\s+(?:de[l]?\s+)?(\d{4})(?!\d))?`
/** Months that are also words of English: a month only after one of these. */
const AMBIGUOUS = new Set(['may', 'march'])
const BEFORE_MONTH =
  /(?:\b(?:in|of|until|till|since|by|from|to|during|before|after|early|late|mid|next|last|this)[\s-]+)$/iu

/** Dates, in whatever order they are written: 19 September 2023 and September 19, 2023 are one. */
export function readDates(reader: FactReader, locale: Locale): void {
  const short = calendarWords(locale, 'short').months
  const long = calendarWords(locale, 'long')
  const month = `(?<![\\p{L}\\p{M}])(${alternatives(short.keys())})(?![\\p{L}\\p{M}])\\.?`
  const key = (parts: { year?: string; month?: string; days: (string | undefined)[] }) => {
    const days = parts.days.filter((day) => day !== undefined).map(Number)
    const number = short.get((parts.month ?? '').toLowerCase()) ?? Number.NaN
    return `${parts.year ?? ''}/${String(number + 1)}/${days.join('-')}`
  }
  reader.take('date', /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, ([, year = '', number, day]) =>
    [year, Number(number), Number(day)].join('/'),
  )
  reader.take('date', /(?<![\d./])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/gu, (match) =>
    [match[4], Number(match[1]), Number(match[3])].join('/'),
  )
  reader.take(
    'date',
    new RegExp(`${DAY}${RANGE}\\s+(?:of\\s+|de\\s+)?${month}${YEAR}`, 'giu'),
    ([, first, last, name = '', year = '']) => key({ year, month: name, days: [first, last] }),
  )
  reader.take(
    'date',
    new RegExp(`${month}\\s+(?:the\\s+)?${DAY}${RANGE}(?![\\d:])${YEAR}`, 'giu'),
    ([, name = '', first, last, year = '']) => key({ year, month: name, days: [first, last] }),
  )
  reader.take('date', new RegExp(`${month},?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, 'giu'), (match) =>
    key({ year: match[2] ?? '', month: match[1] ?? '', days: [] }),
  )
  const alone = `(?<![\\p{L}\\p{M}])(?:${alternatives(long.months.keys())})(?![\\p{L}\\p{M}])`
  reader.take('date', new RegExp(alone, 'giu'), (match) => {
    const name = match[0].toLowerCase()
    const isMonth = !AMBIGUOUS.has(name) || BEFORE_MONTH.test(match.input.slice(0, match.index))
    return isMonth ? key({ month: name, days: [] }) : null
  })
  const day = `(?<![\\p{L}\\p{M}])(?:${alternatives(long.weekdays.keys())})s?(?![\\p{L}\\p{M}])`
  reader.take('date', new RegExp(day, 'giu'), ([shown]) => shown.toLowerCase())
  reader.take('date', /\b(?:today|tomorrow|yesterday|tonight)\b/giu, ([shown]) =>
    shown.toLowerCase(),
  )
}
