import type { Session, Summit } from '#payload-types'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import type { Alternate, PageHead } from '../views/frame.ts'
import type { SessionPageView } from '../views/home.ts'
import { createReading } from '../views/reading.ts'
import { populated } from '../views/records.ts'
import { sessionView } from '../views/session.ts'
import { wordsOf } from '../views/shorten.ts'
import { summitHead } from '../views/summit.ts'
import { buildHead } from './head.ts'
import { documentIds } from './documentIds.ts'
import { DEPTH, MENTIONED } from './populate.ts'
import { draftOptions, inBothLanguages } from './reader.ts'
import type { SiteReader } from './reader.ts'
import { addressesOf } from './slugs.ts'
import type { LocalAddress } from './slugs.ts'
import { readTranslationNotices } from './translationNotice.ts'

/** A session's page also shows its summit's announcement and picture. */
const WITH_SUMMIT = {
  ...MENTIONED,
  summits: { ...MENTIONED.summits, announcement: true, heroImage: true },
} as const

type SessionPage = { head: PageHead; view: SessionPageView }

/** Everything a session's page shows; null when the reader may not see it. */
export async function readSessionPage(
  reader: SiteReader,
  { id, enabled }: { id: string; enabled: readonly Locale[] },
): Promise<SessionPage | null> {
  const { payload, locale, now } = reader
  const { source, target } = await inBothLanguages(reader, (language) =>
    readSession(reader, { id, language }),
  )
  const summit = source && populated(source.summit)
  if (!source) return null
  const [addresses, summitAddresses, provenance] = await Promise.all([
    addressesOf({ payload, collection: 'sessions', id, enabled }),
    summit ? addressesOf({ payload, collection: 'summits', id: summit.id, enabled }) : [],
    readTranslationNotices({ payload, locale, documents: documentIds([source]) }),
  ])
  const reading = createReading({ locale, notices: provenance.get(id)?.notices })
  const ownSummit = summitAddresses.find((address) => address.locale === locale)
  const session = sessionView(reading, { target, source, summitSlug: ownSummit?.slug ?? null, now })
  if (!session) return null
  const head = summit && headOf(reader, { target: populated(target?.summit), source: summit })
  return {
    view: { session, summit: head, timeZone: summit?.timeZone ?? 'UTC' },
    head: buildHead({
      locale,
      title: session.title.text,
      description: session.summary?.text ?? wordsOf(session.body),
      picture: head?.picture ?? null,
      alternates: alternatesOf({ addresses, summitAddresses }),
      readings: [reading],
      provenance: provenance.values(),
    }),
  }
}

/** The summit has its own reading: its words are not what this page's notice speaks of. */
function headOf(
  { locale, now }: SiteReader,
  summit: { target: Summit | null; source: Summit },
): SessionPageView['summit'] {
  return summitHead(createReading({ locale }), { ...summit, now })
}

function alternatesOf(args: {
  addresses: readonly LocalAddress[]
  summitAddresses: readonly LocalAddress[]
}): Alternate[] {
  return args.addresses.flatMap(({ slug: session, locale, isTranslated }) => {
    const summit = args.summitAddresses.find((address) => address.locale === locale)?.slug
    if (!session || !summit) return []
    return [{ locale, isTranslated, path: paths.session(locale, { summit, session }) }]
  })
}

function readSession(
  reader: SiteReader,
  { id, language }: { id: string; language: Locale },
): Promise<Session | null> {
  return reader.payload.findByID({
    collection: 'sessions',
    depth: DEPTH,
    disableErrors: true,
    fallbackLocale: false,
    id,
    locale: language,
    overrideAccess: false,
    populate: WITH_SUMMIT,
    ...draftOptions(reader, { collection: 'sessions', id }),
  })
}
