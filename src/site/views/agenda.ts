import { calendarDay } from '../format/dates.ts'
import type { SessionView } from './session.ts'

/** The sessions of one day; `day` is `2023-09-19` in the summit's zone, null for those without a time. */
export type AgendaDay = { day: string | null; sessions: SessionView[] }

/**
 * Groups a programme by the calendar day of the summit's zone, by start time. Sessions that start
 * together, and those without a time, keep the order editors dragged them into.
 */
export function agendaDays(sessions: readonly SessionView[], timeZone: string): AgendaDay[] {
  const days = new Map<string | null, SessionView[]>()
  const inOrder = [...sessions].sort((a, b) => startOf(a) - startOf(b) || 0)
  for (const session of inOrder) {
    const day = session.startsAt ? calendarDay({ instant: session.startsAt, timeZone }) : null
    days.set(day, [...(days.get(day) ?? []), session])
  }
  return [...days].map(([day, list]) => ({ day, sessions: list }))
}

function startOf(session: SessionView): number {
  return session.startsAt ? new Date(session.startsAt).getTime() : Number.MAX_SAFE_INTEGER
}
