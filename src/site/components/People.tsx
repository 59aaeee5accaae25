import type { ReactNode } from 'react'
import type { ParticipantView, PersonView } from '../views/people.ts'
import { listComma } from '../format/numbers.ts'
import { usePage } from './page.ts'
import { Image } from './PictureFigure.tsx'
import { StaleNotes } from './StaleNotes.tsx'
import { Words } from './Words.tsx'

/** A person's name, isolated from the direction of the text around it, leading to their page. */
export function PersonName({ person }: { person: PersonView }): ReactNode {
  const name = <bdi>{person.name}</bdi>
  return (
    <>
      {person.honorific && (
        <>
          <Words of={person.honorific} isMarked={false} />{' '}
        </>
      )}
      {person.path ? <a href={person.path}>{name}</a> : name}
    </>
  )
}

/** Who takes part in a session, each with their role; a title held there replaces the position. */
export function ParticipantList(props: { participants: readonly ParticipantView[] }): ReactNode {
  const { t } = usePage()
  return (
    <ul className="participants">
      {props.participants.map(({ id, person, role, title }) => {
        const standing = title ?? person.position
        return (
          <li key={id}>
            <span className="role">{t(`role.${role}`)}</span>{' '}
            <span>
              <PersonName person={person} />
              {standing && !isSame(standing.text, person.name) && (
                <span className="standing">
                  {' – '}
                  <Words of={standing} />
                </span>
              )}
            </span>
            <StaleNotes notices={title?.notices ?? []} />
          </li>
        )
      })}
    </ul>
  )
}

/** An office without a name is entered as both: “the Mayor of New York City” is not said twice. */
function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0
}

/** Cards with portraits, for a page's “people” section. */
export function PeopleCards({ people }: { people: readonly PersonView[] }): ReactNode {
  const { locale } = usePage()
  return (
    <ul className="people-cards">
      {people.map((person) => (
        <li key={person.id}>
          {person.portrait && <Image picture={person.portrait} sizes="8rem" className="portrait" />}
          <p className="person-name">
            <PersonName person={person} />
          </p>
          {person.position && !isSame(person.position.text, person.name) && (
            <p className="standing">
              <Words of={person.position} />
            </p>
          )}
          {person.places.length > 0 && (
            <p className="places">
              <bdi>{person.places.join(listComma(locale))}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
