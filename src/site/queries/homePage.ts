import type { Page, Summit } from '#payload-types'
import type { Locale } from '#i18n/locales.ts'
import { createTranslator } from '#i18n/message.ts'
import { paths } from '../paths.ts'
import { chooseCurrent } from '../views/currentSummit.ts'
import type { Chrome, PageHead } from '../views/frame.ts'
import type { HomeView, PageLink } from '../views/home.ts'
import { createReading } from '../views/reading.ts'
import type { Reading } from '../views/reading.ts'
import { pairRows } from '../views/records.ts'
import type { RowPair } from '../views/records.ts'
import { wordsOf } from '../views/shorten.ts'
import { summitHead } from '../views/summit.ts'
import { documentIds } from './documentIds.ts'
import { buildHead } from './head.ts'
import { DEPTH, MENTIONED } from './populate.ts'
import { inBothLanguages } from './reader.ts'
import type { SiteReader } from './reader.ts'
import { readTranslationNotices } from './translationNotice.ts'

const MOST_SUMMITS = 50
const MOST_PAGES = 50

type HomePage = { head: PageHead; view: HomeView }

/** Everything the front page shows. */
export async function readHomePage(
  reader: SiteReader,
  { enabled, chrome }: { enabled: readonly Locale[]; chrome: Chrome },
): Promise<HomePage> {
  const { payload, locale, now } = reader
  const [summits, pages] = await Promise.all([
    inBothLanguages(reader, (language) => readSummits(reader, language)),
    inBothLanguages(reader, (language) => readPages(reader, language)),
  ])
  const pairs = pairRows<Summit>(summits)
  const pagePairs = pairRows<Page>(pages)
  const documents = documentIds([summits.source, pages.source])
  const provenance = await readTranslationNotices({ payload, locale, documents })
  const reading = (id: string): Reading =>
    createReading({ locale, notices: provenance.get(id)?.notices })
  const read = pairs.map((pair) => ({ ...pair, reading: reading(pair.id) }))
  const heads = read.flatMap((pair) => {
    const head = summitHead(pair.reading, { ...pair, now })
    return head ? [{ ...head, pair }] : []
  })
  const { current, earlier } = chooseCurrent(heads, now)
  const introduction =
    current &&
    current.pair.reading.rich('introduction', {
      target: current.pair.target?.introduction,
      source: current.pair.source.introduction,
    })
  const links = reading('')
  const view: HomeView = {
    current: current && { ...current, introduction },
    earlier,
    pages: pagePairs.flatMap((pair) => pageLink(links, pair)),
  }
  const head = buildHead({
    locale,
    title: chrome.organisation.name?.text ?? createTranslator(locale)('nav.home'),
    description: introduction ? wordsOf(introduction) : null,
    picture: current?.picture ?? null,
    alternates: enabled.map((code) => ({
      locale: code,
      path: paths.home(code),
      isTranslated: true,
    })),
    readings: [links, ...read.map((pair) => pair.reading)],
    provenance: provenance.values(),
  })
  return { head, view }
}

function pageLink(reading: Reading, { id, target, source }: RowPair<Page>): PageLink[] {
  const title = reading.text(`pages:${id}.title`, { target: target?.title, source: source.title })
  const slug = target?.slug ?? source.slug
  return title && slug ? [{ id, title, path: paths.page(reading.locale, slug) }] : []
}

async function readSummits(reader: SiteReader, language: Locale): Promise<Summit[]> {
  const { docs } = await reader.payload.find({
    collection: 'summits',
    depth: DEPTH,
    fallbackLocale: false,
    joins: false,
    limit: MOST_SUMMITS,
    locale: language,
    overrideAccess: false,
    pagination: false,
    populate: MENTIONED,
    select: {
      ...MENTIONED.summits,
      announcement: true,
      heroImage: true,
      introduction: true,
      kicker: true,
    },
    sort: '-startDate',
  })
  // The type of a selection lacks the fields left out, which this page does not ask for.
  return docs as Summit[]
}

async function readPages(reader: SiteReader, language: Locale): Promise<Page[]> {
  const { docs } = await reader.payload.find({
    collection: 'pages',
    depth: 0,
    fallbackLocale: false,
    limit: MOST_PAGES,
    locale: language,
    overrideAccess: false,
    pagination: false,
    select: MENTIONED.pages,
    sort: 'title',
  })
  return docs as Page[]
}
