import type { Person, Session } from '#payload-types'
import { paths } from '../paths.ts'
import { pictureView } from './picture.ts'
import type { Picture } from './picture.ts'
import { pairRows, populated } from './records.ts'
import type { Reading } from './reading.ts'
import type { LocalText } from './text.ts'

export type PersonView = {
  id: string
  name: string
  honorific: LocalText | null
  position: LocalText | null
  /** City and organisation, as far as they are known. */
  places: string[]
  portrait: Picture | null
  biography: LocalText | null
  path: string | null
}

/** Somebody's part in a session: the title they hold there may differ from their position. */
export type ParticipantView = {
  id: string
  person: PersonView
  role: NonNullable<SessionPerson['role']>
  title: LocalText | null
}

type SessionPerson = NonNullable<Session['people']>[number]

/** The view of one person. */
export function personView(
  reading: Reading,
  person: { target: Person | null | undefined; source: Person },
): PersonView {
  const { target, source } = person
  const words = (name: 'honorific' | 'position' | 'biography') =>
    reading.text(`people:${source.id}.${name}`, { target: target?.[name], source: source[name] })
  return {
    id: source.id,
    name: source.name,
    honorific: words('honorific'),
    position: words('position'),
    places: [source.organisation, source.city].filter((place) => typeof place === 'string'),
    portrait: pictureView(reading, { target: target?.portrait, source: source.portrait }),
    biography: words('biography'),
    path: source.slug ? paths.person(reading.locale, source.slug) : null,
  }
}

type Related = readonly (Person | string)[] | null | undefined

/** People in the order editors gave them; unpublished ones are left out. */
export function peopleViews(
  reading: Reading,
  rows: { target: Related; source: Related },
): PersonView[] {
  return pairRows<Person>(rows).map((pair) => personView(reading, pair))
}

/** Who takes part in a session, moderators first. */
export function participantViews(
  reading: Reading,
  rows: { target: Session['people']; source: Session['people'] },
): ParticipantView[] {
  const participants = pairRows<SessionPerson>(rows).flatMap(({ id, target, source }) => {
    const person = populated(source.person)
    if (!person) return []
    const translated = target ? populated(target.person) : null
    const title = reading.text(`people.${id}.title`, {
      target: target?.title,
      source: source.title,
    })
    const view = personView(reading, { target: translated, source: person })
    return [{ id, person: view, role: source.role ?? 'speaker', title }]
  })
  return participants.sort((a, b) => ORDER[a.role] - ORDER[b.role])
}

const ORDER: Record<ParticipantView['role'], number> = { moderator: 0, host: 1, speaker: 2 }
