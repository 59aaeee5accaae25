import type { Sponsor } from '#payload-types'
import { createTranslator } from '#i18n/message.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import type { PageHead } from '../views/frame.ts'
import type { SupportersPageView } from '../views/home.ts'
import { createReading } from '../views/reading.ts'
import { supporterViews } from '../views/supporters.ts'
import { documentIds } from './documentIds.ts'
import { buildHead } from './head.ts'
import { MENTIONED } from './populate.ts'
import { inBothLanguages } from './reader.ts'
import type { SiteReader } from './reader.ts'
import { readTranslationNotices } from './translationNotice.ts'

const KINDS = ['sponsor', 'partner', 'host'] as const
const MOST_SUPPORTERS = 500

/** Everybody who supports the summits, by what they are, in the order of their names. */
export async function readSupportersPage(
  reader: SiteReader,
  { enabled }: { enabled: readonly Locale[] },
): Promise<{ head: PageHead; view: SupportersPageView }> {
  const { payload, locale } = reader
  const sponsors = await inBothLanguages(reader, (language) => readSponsors(reader, language))
  const documents = documentIds(sponsors.source)
  const provenance = await readTranslationNotices({ payload, locale, documents })
  const reading = createReading({ locale })
  const supporters = supporterViews(reading, sponsors)
  const groups = KINDS.map((kind) => ({
    kind,
    supporters: supporters.filter((supporter) => supporter.kind === kind),
  }))
  const head = buildHead({
    locale,
    title: createTranslator(locale)('sponsors.page'),
    alternates: enabled.map((code) => ({
      locale: code,
      path: paths.sponsors(code),
      isTranslated: true,
    })),
    readings: [reading],
    provenance: provenance.values(),
  })
  return { head, view: { groups: groups.filter((group) => group.supporters.length > 0) } }
}

async function readSponsors(reader: SiteReader, language: Locale): Promise<Sponsor[]> {
  const { docs } = await reader.payload.find({
    collection: 'sponsors',
    depth: 1,
    fallbackLocale: false,
    limit: MOST_SUPPORTERS,
    locale: language,
    overrideAccess: false,
    pagination: false,
    populate: MENTIONED,
    sort: 'slug',
  })
  return docs
}
