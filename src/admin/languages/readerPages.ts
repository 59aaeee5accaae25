import type { Locale } from '#i18n/locales.ts'
import { paths } from '#src/site/paths.ts'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { z } from 'zod'

type Pages = Partial<Record<Locale, string>>

const row = z.object({
  _status: z.literal('published'),
  slug: z.string().min(1),
  summit: z.string().nullish(),
})

type Document = { payload: Payload; user: TypedUser; collection: string; id: string }

const PATHS: Readonly<Record<string, (locale: Locale, slug: string) => string>> = {
  pages: paths.page,
  people: paths.person,
  summits: paths.summit,
}

/**
 * The paths of a document's pages on the reader's site, in those of the languages where it has one
 * that this person may see. Each language is read by itself: "all" is staff's only.
 */
export async function readerPages(document: Document, locales: readonly Locale[]): Promise<Pages> {
  const pages = await Promise.all(
    locales.map(async (locale) => [locale, await pageIn(document, locale)] as const),
  )
  return Object.fromEntries(pages.filter(([, page]) => page !== null))
}

async function pageIn(document: Document, locale: Locale): Promise<string | null> {
  const path = PATHS[document.collection]
  if (!path && document.collection !== 'sessions') return null
  const found = await published(document, locale)
  if (!found) return null
  if (path) return path(locale, found.slug)
  if (!found.summit) return null
  const summit = await published({ ...document, collection: 'summits', id: found.summit }, locale)
  return summit && paths.session(locale, { summit: summit.slug, session: found.slug })
}

async function published(document: Document, locale: Locale): Promise<z.infer<typeof row> | null> {
  const { payload, user, collection, id } = document
  const found: unknown = await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    locale,
    overrideAccess: false,
    select: { _status: true, slug: true, summit: true },
    user,
  })
  return row.safeParse(found).data ?? null
}
