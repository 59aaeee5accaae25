import type { Payload } from 'payload'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import type { SitemapPage } from '../sitemap.ts'
import { isRecord } from '../views/records.ts'

/** Sitemaps may hold 50,000 addresses; with eight languages this many of a kind stay below. */
const MOST_OF_A_KIND = 2000

type Row = {
  id: string
  slug?: string | null
  title?: string | null
  name?: string | null
  updatedAt: string
  summit?: unknown
}

/** What a kind of document shows in a language: its path there, or null while it has none. */
type PathOf = (locale: Locale, row: Row, summits: ReadonlyMap<string, Row>) => string | null

const PATHS: Readonly<Record<'summits' | 'sessions' | 'pages' | 'people', PathOf>> = {
  summits: (locale, row) => (row.slug ? paths.summit(locale, row.slug) : null),
  sessions: (locale, row, summits) => {
    const id = isRecord(row.summit) ? row.summit['id'] : row.summit
    const summit = typeof id === 'string' ? summits.get(id)?.slug : null
    return summit && row.slug ? paths.session(locale, { summit, session: row.slug }) : null
  },
  pages: (locale, row) => (row.slug ? paths.page(locale, row.slug) : null),
  people: (locale, row) => (row.slug ? paths.person(locale, row.slug) : null),
}

type Kind = keyof typeof PATHS
const KINDS: readonly Kind[] = ['summits', 'sessions', 'pages', 'people']

/** Every page that is there to be found: a read for each kind of document and language. */
export async function readSitemap(args: {
  payload: Payload
  enabled: readonly Locale[]
}): Promise<SitemapPage[]> {
  const { payload, enabled } = args
  const fixed = [paths.home, paths.sponsors].map((pathOf) => ({
    changedAt: null,
    versions: enabled.map((locale) => ({ locale, path: pathOf(locale) })),
  }))
  const libraries = await Promise.all(
    enabled.map(async (locale) => {
      const rows = KINDS.map(
        async (kind) => [kind, await readRows({ payload, kind, locale })] as const,
      )
      return [locale, new Map(await Promise.all(rows))] as const
    }),
  )
  const library: Library = new Map(libraries)
  return [...fixed, ...KINDS.flatMap((kind) => pagesOf(kind, library))]
}

type Library = ReadonlyMap<Locale, ReadonlyMap<Kind, ReadonlyMap<string, Row>>>

function pagesOf(kind: Kind, library: Library): SitemapPage[] {
  const originals = library.get(SOURCE_LOCALE)?.get(kind) ?? new Map<string, Row>()
  return [...originals.values()].flatMap((original) => {
    const versions = [...library].flatMap(([locale, kinds]) => {
      const row = kinds.get(kind)?.get(original.id)
      const isTranslated = Boolean(row?.title ?? row?.name)
      const path =
        row && isTranslated ? PATHS[kind](locale, row, kinds.get('summits') ?? new Map()) : null
      return path ? [{ locale, path }] : []
    })
    return versions.length > 0 ? [{ changedAt: original.updatedAt, versions }] : []
  })
}

async function readRows(args: {
  payload: Payload
  kind: Kind
  locale: Locale
}): Promise<ReadonlyMap<string, Row>> {
  const { docs } = await args.payload.find({
    collection: args.kind,
    depth: 0,
    fallbackLocale: false,
    limit: MOST_OF_A_KIND,
    locale: args.locale,
    overrideAccess: false,
    pagination: false,
    select: { name: true, slug: true, summit: true, title: true, updatedAt: true },
  })
  return new Map((docs as Row[]).map((row) => [row.id, row]))
}
