import type { ReactNode } from 'react'
import { zoneName } from '../format/dates.ts'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { FileList } from '../components/Files.tsx'
import { usePage } from '../components/page.ts'
import { Passage } from '../components/Passage.tsx'
import { ParticipantList } from '../components/People.tsx'
import { Announcement, Notes } from '../components/Remarks.tsx'
import { Section } from '../components/Section.tsx'
import { StaleNotes } from '../components/StaleNotes.tsx'
import { StatusBadge, StatusNotice } from '../components/Status.tsx'
import { SupporterNames } from '../components/Supporters.tsx'
import { Day, Hours } from '../components/Times.tsx'
import { TranslationNotice } from '../components/TranslationNotice.tsx'
import { Words } from '../components/Words.tsx'
import { languageName } from '../format/numbers.ts'
import { RichText } from '../richtext/RichText.tsx'
import type { SessionPageView } from '../views/home.ts'
import type { SessionView } from '../views/session.ts'
import type { PageProps } from './types.ts'

/** A session by itself. What is empty is not there, down to a title alone. */
export function SessionPage({ chrome, head, view }: PageProps<SessionPageView>): ReactNode {
  const { t } = usePage()
  const { session, summit } = view
  return (
    <article className="session-page">
      <header className="title-block">
        {summit && <Breadcrumb href={summit.path} title={summit.title} />}
        {session.format && <p className="kicker">{t(`format.${session.format}`)}</p>}
        <h1>
          <Words of={session.title} isMarked={false} /> <StatusBadge session={session} />
        </h1>
        <StaleNotes notices={session.title.notices} />
        <TranslationNotice lines={head.notice} words={chrome.noticeWords} />
        <StatusNotice session={session} />
        <Announcement announcement={summit?.announcement ?? null} />
      </header>
      <div className="columns">
        <Practical session={session} timeZone={view.timeZone} />
        <Substance session={session} />
        {session.participants.length > 0 && (
          <Section id="people" title={t('session.people')}>
            <ParticipantList participants={session.participants} />
          </Section>
        )}
        <Results session={session} />
      </div>
    </article>
  )
}

/** When, where, who may come, who hosts. */
function Practical(props: { session: SessionView; timeZone: string }): ReactNode {
  const { session, timeZone } = props
  const { t, locale } = usePage()
  const { startsAt, endsAt, room, hosts } = session
  const attendance =
    session.attendance === 'invited' || startsAt || room ? session.attendance : null
  if (!startsAt && !room && !attendance && hosts.length === 0) return null
  return (
    <Section id="details" title={t('session.details')}>
      <dl className="practical">
        {startsAt && (
          <Row label={t('session.time')}>
            <Day instant={startsAt} timeZone={timeZone} />
            <br />
            <Hours startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />{' '}
            <small>({zoneName({ locale, timeZone })})</small>
          </Row>
        )}
        {room && (
          <Row label={t('session.room')}>
            <bdi>{room}</bdi>
          </Row>
        )}
        {attendance && <Row label={t('session.attendance')}>{t(`attendance.${attendance}`)}</Row>}
        {hosts.length > 0 && (
          <Row label={t('session.hosts', { count: hosts.length })}>
            <SupporterNames supporters={hosts} />
          </Row>
        )}
      </dl>
    </Section>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Substance({ session }: { session: SessionView }): ReactNode {
  const { summary, body, notes } = session
  if (!summary && !body && notes.length === 0) return null
  return (
    <div className="section-body">
      {summary && <Passage of={summary} className="lead" />}
      <Notes notes={notes} />
      {body && <RichText content={body} />}
    </div>
  )
}

/** The stream until there is a recording of it, the recording, and what was written afterwards. */
function Results({ session }: { session: SessionView }): ReactNode {
  const { t, locale } = usePage()
  const { livestream, recording, reports, reportText } = session
  return (
    <>
      {livestream && !recording && (
        <Section id="livestream" title={t('session.livestream')}>
          {livestream.note && <Passage of={livestream.note} />}
          {livestream.url && (
            <p>
              <a href={livestream.url} rel="noopener external">
                {t('session.livestream.open')}
              </a>
            </p>
          )}
        </Section>
      )}
      {recording && (
        <Section id="recording" title={t('session.recording')}>
          <p>
            <a href={recording.url} rel="noopener external">
              {t('session.recording.open')}
            </a>
            {recording.language && (
              <span className="details"> {languageName({ locale, of: recording.language })}</span>
            )}
          </p>
        </Section>
      )}
      {(reports.length > 0 || reportText) && (
        <Section id="report" title={t('session.report')}>
          {reportText && <RichText content={reportText} headingBase={3} />}
          {reports.length > 0 && <FileList files={reports} />}
        </Section>
      )}
    </>
  )
}
