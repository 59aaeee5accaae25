import type { Locale } from '#i18n/locales.ts'
import type { CollectionSlug, GlobalSlug } from 'payload'

/**
 * What a record translates: a document of a collection, or a global, whose `collection` is then
 * `global:<slug>` and whose `document` is the slug (design section 5: globals are documents too).
 */
export type Target = { collection: string; document: string }

export type LocaleTarget = Target & { locale: Locale }

const GLOBAL_PREFIX = 'global:'

export function globalTarget(slug: GlobalSlug): Target {
  return { collection: `${GLOBAL_PREFIX}${slug}`, document: slug }
}

/** The slug of the global a target names, or undefined for a document. */
export function globalOf(target: Target): GlobalSlug | undefined {
  return target.collection.startsWith(GLOBAL_PREFIX)
    ? (target.collection.slice(GLOBAL_PREFIX.length) as GlobalSlug)
    : undefined
}

export function collectionOf(target: Target): CollectionSlug {
  return target.collection as CollectionSlug
}

/** The unique key of a record, and the concurrency key of its job. */
export function recordKey({ collection, document, locale }: LocaleTarget): string {
  return `${collection}:${document}:${locale}`
}

/** The lease under which a record is worked on: one run a document and language at a time. */
export function recordLease(target: LocaleTarget): string {
  return `translate:${recordKey(target)}`
}
