import type { Person, Session } from '#payload-types'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import type { PageHead } from '../views/frame.ts'
import type { PersonPageView } from '../views/home.ts'
import { personView } from '../views/people.ts'
import { createReading } from '../views/reading.ts'
import type { Reading } from '../views/reading.ts'
import { pairRows, populated } from '../views/records.ts'
import { sessionView } from '../views/session.ts'
import { summitHead } from '../views/summit.ts'
import { documentIds } from './documentIds.ts'
import { buildHead } from './head.ts'
import { DEPTH, MENTIONED } from './populate.ts'
import { draftOptions, inBothLanguages } from './reader.ts'
import type { SiteReader } from './reader.ts'
import { addressesOf } from './slugs.ts'
import { readTranslationNotices } from './translationNotice.ts'

const MOST_SESSIONS = 100

/** Somebody's page with the sessions they take part in; null when the reader may not see it. */
export async function readPersonPage(
  reader: SiteReader,
  { id, enabled }: { id: string; enabled: readonly Locale[] },
): Promise<{ head: PageHead; view: PersonPageView } | null> {
  const { payload, locale } = reader
  const [person, sessions, addresses] = await Promise.all([
    inBothLanguages(reader, (language) => readPerson(reader, { id, language })),
    inBothLanguages(reader, (language) => readSessions(reader, { person: id, language })),
    addressesOf({ payload, collection: 'people', id, enabled }),
  ])
  const { source, target } = person
  if (!source) return null
  const pairs = pairRows<Session>(sessions)
  const provenance = await readTranslationNotices({
    payload,
    locale,
    documents: documentIds([source, ...pairs.map((pair) => pair.source)]),
  })
  const reading = createReading({ locale, notices: provenance.get(id)?.notices })
  const read = pairs.map((pair) => ({
    ...pair,
    reading: createReading({ locale, notices: provenance.get(pair.id)?.notices }),
  }))
  const view = {
    person: personView(reading, { target, source }),
    sessions: read.flatMap((pair) => appearance(reader, pair)),
  }
  const head = buildHead({
    locale,
    title: source.name,
    description: view.person.biography?.text ?? view.person.position?.text ?? null,
    picture: view.person.portrait,
    alternates: addresses.flatMap(({ slug, ...address }) =>
      slug ? [{ ...address, path: paths.person(address.locale, slug) }] : [],
    ),
    readings: [reading, ...read.map((pair) => pair.reading)],
    provenance: provenance.values(),
  })
  return { head, view }
}

type Appearance = { target: Session | undefined; source: Session; reading: Reading }

function appearance(
  { locale, now }: SiteReader,
  { target, source, reading }: Appearance,
): PersonPageView['sessions'] {
  const summit = populated(source.summit)
  const translated = populated(target?.summit)
  const head =
    summit && summitHead(createReading({ locale }), { target: translated, source: summit, now })
  const summitSlug = translated?.slug ?? summit?.slug ?? null
  const session = sessionView(reading, { target, source, summitSlug, now })
  return session ? [{ session, summit: head, timeZone: summit?.timeZone ?? 'UTC' }] : []
}

function readPerson(
  reader: SiteReader,
  { id, language }: { id: string; language: Locale },
): Promise<Person | null> {
  return reader.payload.findByID({
    collection: 'people',
    depth: 1,
    disableErrors: true,
    fallbackLocale: false,
    id,
    locale: language,
    overrideAccess: false,
    populate: MENTIONED,
    ...draftOptions(reader, { collection: 'people', id }),
  })
}

async function readSessions(
  reader: SiteReader,
  { person, language }: { person: string; language: Locale },
): Promise<Session[]> {
  const { docs } = await reader.payload.find({
    collection: 'sessions',
    depth: DEPTH,
    fallbackLocale: false,
    limit: MOST_SESSIONS,
    locale: language,
    overrideAccess: false,
    pagination: false,
    populate: MENTIONED,
    sort: '-startsAt',
    where: { 'people.person': { equals: person } },
  })
  return docs
}
