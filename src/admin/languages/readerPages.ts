import { isLocale, type Locale, LOCALES } from '#i18n/locales.ts'
import { paths } from '#src/site/paths.ts'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { z } from 'zod'

type Slugs = Partial<Record<Locale, string>>

const row = z.object({
  _status: z.string().nullish(),
  slug: z.union([z.string(), z.record(z.string(), z.string().nullish())]).nullish(),
  summit: z.string().nullish(),
})

type Question = { payload: Payload; user: TypedUser; collection: string; id: string }

/** The paths of a document's pages on the reader's site, by language; none until it is published. */
export async function readerPages(question: Question): Promise<Slugs> {
  const { collection } = question
  if (collection === 'summits') return mapSlugs(await publishedSlugs(question), paths.summit)
  if (collection === 'pages') return mapSlugs(await publishedSlugs(question), paths.page)
  if (collection === 'people') return mapSlugs(await publishedSlugs(question), paths.person)
  if (collection === 'sessions') return sessionPages(question)
  return {}
}

async function sessionPages(question: Question): Promise<Slugs> {
  const session = await readRow(question)
  if (!session?.summit) return {}
  const summits = slugsOf(await readRow({ ...question, collection: 'summits', id: session.summit }))
  return mapSlugs(slugsOf(session), (locale, slug) => {
    const summit = summits[locale]
    return summit ? paths.session(locale, { summit, session: slug }) : undefined
  })
}

async function publishedSlugs(question: Question): Promise<Slugs> {
  return slugsOf(await readRow(question))
}

async function readRow(question: Question): Promise<z.infer<typeof row> | null> {
  const { payload, user, collection, id } = question
  const found: unknown = await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    locale: 'all',
    overrideAccess: false,
    select: { _status: true, slug: true, summit: true },
    user,
  })
  return row.safeParse(found).data ?? null
}

function slugsOf(found: z.infer<typeof row> | null): Slugs {
  if (!found?.slug || found._status !== 'published') return {}
  const { slug } = found
  if (typeof slug === 'string') return Object.fromEntries(LOCALES.map(({ code }) => [code, slug]))
  return Object.fromEntries(Object.entries(slug).filter(([locale, it]) => isLocale(locale) && it))
}

function mapSlugs(slugs: Slugs, path: (locale: Locale, slug: string) => string | undefined): Slugs {
  const pages = Object.entries(slugs).map(([locale, slug]) => [
    locale,
    isLocale(locale) ? path(locale, slug) : undefined,
  ])
  return Object.fromEntries(pages.filter(([, page]) => page)) as Slugs
}
