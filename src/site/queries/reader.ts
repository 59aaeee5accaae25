import type { Payload, RequestContext } from 'payload'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

/** The one document that a shared preview link opens, as its newest draft. */
export type PreviewTarget = { collection: string; id: string }

/** Who reads: a reader without an account, in one language, at one moment. */
export type SiteReader = {
  payload: Payload
  locale: Locale
  now: Date
  preview?: PreviewTarget
}

/**
 * Reads the same thing in the reader's language and in the source, side by side. On a page in the
 * source language it is one read.
 */
export async function inBothLanguages<T>(
  reader: SiteReader,
  read: (locale: Locale) => Promise<T>,
): Promise<{ target: T; source: T }> {
  if (reader.locale === SOURCE_LOCALE) {
    const source = await read(SOURCE_LOCALE)
    return { target: source, source }
  }
  const [target, source] = await Promise.all([read(reader.locale), read(SOURCE_LOCALE)])
  return { target, source }
}

/**
 * How one document is read: as published, or as its draft where the reader's link is for it. Read
 * access knows the link's document from the request's context, which nothing outside can set.
 */
export function draftOptions(
  reader: SiteReader,
  document: PreviewTarget,
): { draft: boolean; context: RequestContext } {
  const { preview } = reader
  const isLinked = preview?.collection === document.collection && preview.id === document.id
  return isLinked ? { draft: true, context: { preview } } : { draft: false, context: {} }
}
