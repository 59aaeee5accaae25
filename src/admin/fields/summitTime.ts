import { Temporal } from 'temporal-polyfill'

/** A moment as the clocks of a place show it. */
export type LocalMoment = {
  /** `2023-09-19T14:00`, as `<input type="datetime-local">` takes it. */
  local: string
  /** `UTC−4`, `UTC+5:45`, `UTC`. */
  offset: string
  /** When the clocks go back an hour comes twice: which of the two this is. */
  turn: 'only' | 'first' | 'second'
}

/** What was understood of a time that somebody entered. */
export type EnteredMoment = {
  /** ISO 8601 instant, as the database keeps it. */
  iso: string
  /** The time that was taken, when the one entered does not exist (the clocks go forward). */
  takenInstead: string | null
}

/** The clocks of `zone` at an instant; null for what is no instant. */
export function momentIn(iso: string, zone: string): LocalMoment | null {
  const milliseconds = Date.parse(iso)
  if (Number.isNaN(milliseconds)) return null
  const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone)
  const wall = zoned.toPlainDateTime()
  const isFirst = wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).equals(zoned)
  const isLast = wall.toZonedDateTime(zone, { disambiguation: 'later' }).equals(zoned)
  return {
    local: wall.toString({ smallestUnit: 'minute' }),
    offset: offsetName(zoned),
    turn: isFirst && isLast ? 'only' : isFirst ? 'first' : 'second',
  }
}

/**
 * The instant at which the clocks of `zone` show a local time. Of two, the first; where there is
 * none, the time as far after the gap as it was meant after its beginning (Temporal's `compatible`).
 * Null for what is no local time, which an input gives while it is half filled in.
 */
export function instantAt(local: string, zone: string): EnteredMoment | null {
  const wall = readLocal(local)
  if (!wall) return null
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const taken = zoned.toPlainDateTime()
  return {
    iso: new Date(zoned.epochMilliseconds).toISOString(),
    takenInstead: taken.equals(wall) ? null : taken.toString({ smallestUnit: 'minute' }),
  }
}

/** The time of day of a local time: `14:00`. */
export function timeOfDay(local: string): string {
  return local.slice(local.indexOf('T') + 1)
}

/** The city of an IANA zone as people write it: `New York`, `Buenos Aires`, `UTC`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function readLocal(local: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return null
  }
}

function offsetName(zoned: Temporal.ZonedDateTime): string {
  const minutes = Math.round(zoned.offsetNanoseconds / 60_000_000_000)
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const sign = minutes < 0 ? '−' : '+'
  return `UTC${sign}${String(hours)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}
