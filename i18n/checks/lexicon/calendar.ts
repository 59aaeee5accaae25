import { type Locale, localeDefinition } from '#i18n/locales.ts'

/** A month is 0–11, a weekday 0 (Sunday) to 6. Names are lower case, without the abbreviation's dot. */
export type CalendarWords = {
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
}

/** Arab countries name the months in different ways; all of them are read. */
const TAGS: Partial<Record<Locale, readonly string[]>> = {
  ar: ['ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ'],
  en: ['en-GB', 'en-US'],
}

const known = new Map<string, CalendarWords>()

/** Full names of months and days, with the short ones of months where `short` is asked for. */
export function calendarWords(locale: Locale, length: 'long' | 'short'): CalendarWords {
  const key = `${locale} ${length}`
  const words = known.get(key) ?? readCalendar(locale, length)
  known.set(key, words)
  return words
}

function readCalendar(locale: Locale, length: 'long' | 'short'): CalendarWords {
  const tags = TAGS[locale] ?? [localeDefinition(locale).intl]
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const tag of tags) {
    for (let month = 0; month < 12; month += 1) {
      const day = Date.UTC(2023, month, 15)
      months.set(name(tag, { month: 'long' }, day), month)
      // "Mar" and "sun" are also words: a short name is read as a month only beside a number.
      if (length === 'short') months.set(name(tag, { month: 'short' }, day), month)
    }
    // 1 January 2023 was a Sunday.
    for (let weekday = 0; weekday < 7; weekday += 1) {
      weekdays.set(name(tag, { weekday: 'long' }, Date.UTC(2023, 0, 1 + weekday)), weekday)
    }
  }
  return { months, weekdays }
}

function name(tag: string, parts: Intl.DateTimeFormatOptions, time: number): string {
  const words = new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }).format(time)
  return words.toLowerCase().replace(/\.$/u, '')
}

/** Words as alternatives of a pattern, the longest first, so that none hides another. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`))
    .join('|')
}
