import type { Session, Summit } from '#payload-types'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import type { PageHead } from '../views/frame.ts'
import { createReading } from '../views/reading.ts'
import { pairRows } from '../views/records.ts'
import { wordsOf } from '../views/shorten.ts'
import { summitView } from '../views/summit.ts'
import type { SummitView } from '../views/summit.ts'
import { buildHead } from './head.ts'
import { documentIds } from './documentIds.ts'
import { DEPTH, MENTIONED } from './populate.ts'
import { draftOptions, inBothLanguages } from './reader.ts'
import type { SiteReader } from './reader.ts'
import { addressesOf } from './slugs.ts'
import { readTranslationNotices } from './translationNotice.ts'

/** More sessions than this is no summit's programme. */
const MOST_SESSIONS = 300

/** Everything a summit's page shows; null when the reader may not see it. */
export async function readSummitPage(
  reader: SiteReader,
  { id, enabled }: { id: string; enabled: readonly Locale[] },
): Promise<{ head: PageHead; view: SummitView } | null> {
  const { payload, locale, now } = reader
  const [summit, sessions, addresses] = await Promise.all([
    inBothLanguages(reader, (language) => readSummit(reader, { id, language })),
    inBothLanguages(reader, (language) => readSessions(reader, { summit: id, language })),
    addressesOf({ payload, collection: 'summits', id, enabled }),
  ])
  const { source, target } = summit
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
  const view = summitView(reading, { target, source, sessions: read, now })
  if (!view) return null
  const head = buildHead({
    locale,
    title: view.title.text,
    description: wordsOf(view.introduction),
    seo: { target: target?.seo, source: source.seo },
    picture: view.picture,
    alternates: addresses.flatMap(({ slug, ...address }) =>
      slug ? [{ ...address, path: paths.summit(address.locale, slug) }] : [],
    ),
    readings: [reading, ...read.map((pair) => pair.reading)],
    provenance: provenance.values(),
  })
  return { head, view }
}

function readSummit(
  reader: SiteReader,
  { id, language }: { id: string; language: Locale },
): Promise<Summit | null> {
  return reader.payload.findByID({
    collection: 'summits',
    depth: DEPTH,
    disableErrors: true,
    fallbackLocale: false,
    id,
    joins: false,
    locale: language,
    overrideAccess: false,
    populate: MENTIONED,
    ...draftOptions(reader, { collection: 'summits', id }),
  })
}

async function readSessions(
  reader: SiteReader,
  { summit, language }: { summit: string; language: Locale },
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
    // By time, and where times agree or are missing by the order editors dragged them into.
    sort: ['startsAt', '_sessions_sessions_order'],
    where: { summit: { equals: summit } },
  })
  return docs
}
