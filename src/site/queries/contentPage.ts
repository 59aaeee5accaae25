import type { Page } from '#payload-types'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import { blockViews } from '../views/blocks.ts'
import type { BlockView } from '../views/blocks.ts'
import type { PageHead } from '../views/frame.ts'
import type { ContentPageView } from '../views/home.ts'
import { createReading } from '../views/reading.ts'
import { wordsOf } from '../views/shorten.ts'
import { documentIds } from './documentIds.ts'
import { buildHead } from './head.ts'
import { DEPTH, MENTIONED } from './populate.ts'
import { draftOptions, inBothLanguages } from './reader.ts'
import type { SiteReader } from './reader.ts'
import { addressesOf } from './slugs.ts'
import { readTranslationNotices } from './translationNotice.ts'

/** Everything a page of sections shows; null when the reader may not see it. */
export async function readContentPage(
  reader: SiteReader,
  { id, enabled }: { id: string; enabled: readonly Locale[] },
): Promise<{ head: PageHead; view: ContentPageView } | null> {
  const { payload, locale } = reader
  const [page, addresses] = await Promise.all([
    inBothLanguages(reader, (language) => readPage(reader, { id, language })),
    addressesOf({ payload, collection: 'pages', id, enabled }),
  ])
  const { source, target } = page
  if (!source) return null
  const documents = documentIds([source])
  const provenance = await readTranslationNotices({ payload, locale, documents })
  const reading = createReading({ locale, notices: provenance.get(id)?.notices })
  const title = reading.text('title', { target: target?.title, source: source.title })
  if (!title) return null
  const blocks = blockViews(reading, { target: target?.layout, source: source.layout })
  const head = buildHead({
    locale,
    title: title.text,
    description: firstWords(blocks),
    seo: { target: target?.seo, source: source.seo },
    alternates: addresses.flatMap(({ slug, ...address }) =>
      slug ? [{ ...address, path: paths.page(address.locale, slug) }] : [],
    ),
    readings: [reading],
    provenance: provenance.values(),
  })
  return { head, view: { title, blocks } }
}

function firstWords(blocks: readonly BlockView[]): string {
  const text = blocks.find((block) => block.kind === 'richText')
  return text ? wordsOf(text.content) : ''
}

function readPage(
  reader: SiteReader,
  { id, language }: { id: string; language: Locale },
): Promise<Page | null> {
  return reader.payload.findByID({
    collection: 'pages',
    depth: DEPTH,
    disableErrors: true,
    fallbackLocale: false,
    id,
    locale: language,
    overrideAccess: false,
    populate: MENTIONED,
    ...draftOptions(reader, { collection: 'pages', id }),
  })
}
