import { localeDefinition } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

type Options = Intl.DateTimeFormatOptions

/** Formatters are costly to make (about 50 µs each) and a programme asks for the same few again and again. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: Locale, options: Options): Intl.DateTimeFormat {
  const key = `${locale}:${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeDefinition(locale).intl, options)
  formatters.set(key, made)
  return made
}

const DAY: Options = { day: 'numeric', month: 'long', year: 'numeric' }
const TIME: Options = { hour: 'numeric', minute: '2-digit' }

type Moment = { locale: Locale; instant: string; timeZone: string }

/** The weekday and date of an instant in a time zone: `Tuesday 19 September 2023`. */
export function formatDay({ locale, instant, timeZone }: Moment): string {
  return formatter(locale, { ...DAY, weekday: 'long', timeZone }).format(new Date(instant))
}

/** The date of an instant in a time zone, without the weekday: `19 September 2023`. */
export function formatDate({ locale, instant, timeZone }: Moment): string {
  return formatter(locale, { ...DAY, timeZone }).format(new Date(instant))
}

/** The time of day of an instant in a time zone, as the language writes it. */
export function formatTime({ locale, instant, timeZone }: Moment): string {
  return formatter(locale, { ...TIME, timeZone }).format(new Date(instant))
}

/** The calendar day of an instant in a time zone as `2023-09-19`, for grouping and `<time datetime>`. */
export function calendarDay({ instant, timeZone }: Omit<Moment, 'locale'>): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  })
  return parts.format(new Date(instant))
}

/**
 * The days of a summit, first to last: `18–22 September 2023`. Whole days are stored at noon in
 * Greenwich, so they are read there: the summit's own zone could be a day ahead.
 */
export function formatDays(days: { locale: Locale; first: string; last: string | null }): string {
  const format = formatter(days.locale, { ...DAY, timeZone: 'UTC' })
  const first = new Date(days.first)
  return days.last ? format.formatRange(first, new Date(days.last)) : format.format(first)
}

/** The name of a time zone in the reader's language: `Eastern Time`; never an abbreviation. */
export function zoneName({ locale, timeZone }: { locale: Locale; timeZone: string }): string {
  const parts = formatter(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
