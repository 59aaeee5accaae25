import type { ReactNode } from 'react'
import { calendarDay, formatDay, formatDays, formatTime } from '../format/dates.ts'
import { usePage } from './page.ts'

type Zoned = { instant: string; timeZone: string }

/** The weekday and date of an instant in the summit's zone. */
export function Day({ instant, timeZone }: Zoned): ReactNode {
  const { locale } = usePage()
  return (
    <time dateTime={calendarDay({ instant, timeZone })}>
      {formatDay({ locale, instant, timeZone })}
    </time>
  )
}

/** When something begins and ends, in the summit's zone. A run of digits keeps its own direction. */
export function Hours(props: {
  startsAt: string
  endsAt: string | null
  timeZone: string
}): ReactNode {
  const { startsAt, endsAt, timeZone } = props
  const { locale } = usePage()
  const time = (instant: string) => (
    <time dateTime={instant}>
      <bdi>{formatTime({ locale, instant, timeZone })}</bdi>
    </time>
  )
  return (
    <span className="hours">
      {time(startsAt)}
      {endsAt && <> – {time(endsAt)}</>}
    </span>
  )
}

/** The days of a summit. */
export function Days(props: { first: string; last: string | null }): ReactNode {
  const { locale } = usePage()
  const day = calendarDay({ instant: props.first, timeZone: 'UTC' })
  return <time dateTime={day}>{formatDays({ locale, ...props })}</time>
}
