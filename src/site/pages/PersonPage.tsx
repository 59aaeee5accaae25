import type { ReactNode } from 'react'
import { usePage } from '../components/page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Passage } from '../components/Passage.tsx'
import { Image } from '../components/PictureFigure.tsx'
import { Section } from '../components/Section.tsx'
import { SessionEntry } from '../components/SessionEntry.tsx'
import { Day } from '../components/Times.tsx'
import { Words } from '../components/Words.tsx'
import { listComma } from '../format/numbers.ts'
import type { PersonPageView } from '../views/home.ts'
import type { PageProps } from './types.ts'

/** Somebody, and the sessions they take part in. */
export function PersonPage({ chrome, head, view }: PageProps<PersonPageView>): ReactNode {
  const { t, locale } = usePage()
  const { person, sessions } = view
  return (
    <article className="person-page">
      <PageTitle chrome={chrome} head={head}>
        {person.honorific && (
          <>
            <Words of={person.honorific} isMarked={false} />{' '}
          </>
        )}
        <bdi>{person.name}</bdi>
      </PageTitle>
      <div className="columns">
        <div className="section-body person">
          {person.portrait && (
            <Image picture={person.portrait} sizes="12rem" className="portrait" />
          )}
          <div>
            {person.position && <Passage of={person.position} className="lead" />}
            {person.places.length > 0 && (
              <p className="places">
                <bdi>{person.places.join(listComma(locale))}</bdi>
              </p>
            )}
            {person.biography && <Passage of={person.biography} />}
          </div>
        </div>
        {sessions.length > 0 && (
          <Section id="sessions" title={t('person.sessions')}>
            <ul className="person-sessions">
              {sessions.map(({ session, summit, timeZone }) => (
                <li key={session.id}>
                  {summit && (
                    <p className="label">
                      <a href={summit.path}>
                        <Words of={summit.title} isMarked={false} />
                      </a>
                    </p>
                  )}
                  {session.startsAt && (
                    <p className="details">
                      <Day instant={session.startsAt} timeZone={timeZone} />
                    </p>
                  )}
                  <SessionEntry session={session} timeZone={timeZone} headingLevel={3} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </article>
  )
}
