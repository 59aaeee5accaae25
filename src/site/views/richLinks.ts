import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import { isRecord } from './records.ts'
import type { Reference } from './references.ts'

/**
 * Where a link to a document leads, in the reader's language: by its address there, else by the
 * original's (which the site redirects once a translation has its own). Null when it has no page.
 */
export function referencePath(locale: Locale, reference: Reference): string | null {
  const slug = slugOf(reference.target) ?? slugOf(reference.source)
  if (!slug) return null
  if (reference.collection === 'summits') return paths.summit(locale, slug)
  if (reference.collection === 'pages') return paths.page(locale, slug)
  if (reference.collection === 'people') return paths.person(locale, slug)
  if (reference.collection !== 'sessions') return null
  const summit = slugOf(reference.target?.['summit']) ?? slugOf(reference.source?.['summit'])
  return summit ? paths.session(locale, { summit, session: slug }) : null
}

function slugOf(document: unknown): string | null {
  if (!isRecord(document)) return null
  const slug = document['slug']
  return typeof slug === 'string' && slug !== '' ? slug : null
}
