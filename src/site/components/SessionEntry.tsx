import type { ReactNode } from 'react'
import type { SessionView } from '../views/session.ts'
import { usePage } from './page.ts'
import { Passage } from './Passage.tsx'
import { ParticipantList } from './People.tsx'
import { Notes } from './Remarks.tsx'
import { StaleNotes } from './StaleNotes.tsx'
import { StatusBadge } from './Status.tsx'
import { SupporterNames } from './Supporters.tsx'
import { Hours } from './Times.tsx'
import { Words } from './Words.tsx'

/** One session in the programme. With nothing but a title it is nothing but a title. */
export function SessionEntry(props: {
  session: SessionView
  timeZone: string
  headingLevel?: 3 | 4
}): ReactNode {
  const { session, timeZone } = props
  const Heading = props.headingLevel === 3 ? 'h3' : 'h4'
  const { startsAt, endsAt } = session
  return (
    <article className={`session session-${session.status}`}>
      {startsAt && (
        <p className="session-time">
          <Hours startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />
        </p>
      )}
      <div className="session-words">
        <Heading className="session-title">
          {session.path ? (
            <a href={session.path}>
              <Words of={session.title} />
            </a>
          ) : (
            <Words of={session.title} />
          )}{' '}
          <StatusBadge session={session} />
        </Heading>
        <StaleNotes notices={session.title.notices} />
        <Facts session={session} />
        {session.statusNote && session.status !== 'planned' && (
          <Passage of={session.statusNote} className="status-note" />
        )}
        {session.summary && <Passage of={session.summary} className="session-summary" />}
        <Notes notes={session.notes} />
        {session.participants.length > 0 && <ParticipantList participants={session.participants} />}
        <Hosts session={session} />
        <SessionLinks session={session} />
      </div>
    </article>
  )
}

/** Format, room and who may come, in one line. */
function Facts({ session }: { session: SessionView }): ReactNode {
  const { t } = usePage()
  const { format, room, attendance } = session
  if (!format && !room && attendance !== 'invited') return null
  return (
    <p className="details">
      {format && <span>{t(`format.${format}`)}</span>}
      {room && (
        <span>
          <bdi>{room}</bdi>
        </span>
      )}
      {attendance === 'invited' && <span>{t('attendance.invited')}</span>}
    </p>
  )
}

function Hosts({ session }: { session: SessionView }): ReactNode {
  const { t } = usePage()
  const { hosts } = session
  if (hosts.length === 0) return null
  return (
    <p className="session-hosts">
      <span className="role">{t('session.hosts', { count: hosts.length })}</span>{' '}
      <SupporterNames supporters={hosts} />
    </p>
  )
}

/** Where to watch, as plain links; a stream that is over or has no address is not offered. */
function SessionLinks({ session }: { session: SessionView }): ReactNode {
  const { t } = usePage()
  const { livestream, recording } = session
  if (!livestream?.url && !recording) return null
  return (
    <p className="session-links">
      {livestream?.url && !recording && (
        <a href={livestream.url} rel="noopener external">
          {t('session.livestream.open')}
        </a>
      )}
      {recording && (
        <a href={recording.url} rel="noopener external" hrefLang={recording.language ?? undefined}>
          {t('session.recording.open')}
        </a>
      )}
    </p>
  )
}
