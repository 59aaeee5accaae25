import type { ReactNode } from 'react'
import type { AgendaDay } from '../views/agenda.ts'
import { usePage } from './page.ts'
import { SessionEntry } from './SessionEntry.tsx'
import { Day } from './Times.tsx'

/** The programme, day by day: times in the margin, sessions in the reading column. */
export function Agenda(props: { days: readonly AgendaDay[]; timeZone: string }): ReactNode {
  const { t } = usePage()
  const { days, timeZone } = props
  return days.map(({ day, sessions }) => {
    const first = sessions[0]?.startsAt
    const headingId = `day-${day ?? 'open'}`
    return (
      <section key={headingId} className="day" aria-labelledby={headingId}>
        <h3 id={headingId} className="day-title">
          {first ? <Day instant={first} timeZone={timeZone} /> : t('agenda.noTime')}
        </h3>
        <ol className="sessions">
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionEntry session={session} timeZone={timeZone} />
            </li>
          ))}
        </ol>
      </section>
    )
  })
}
