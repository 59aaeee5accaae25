import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import {
  countPublished,
  publishedPage,
  translatableCollections,
  translatableGlobals,
} from '../backfill/documents.ts'
import { readSnapshot } from '../run/snapshot.ts'
import { targetLanguages } from '../schema/languages.ts'
import { globalOf, type Target } from '../schema/target.ts'
import type { Refused, Wish } from './types.ts'

/** Ids only: whole texts are read one at a time. */
const PAGE = 50

/** The documents and languages that a wish means. */
export type Scope = {
  locales: readonly Locale[]
  /** How many documents there are, as far as they can be counted beforehand. */
  documents: number
  pages: () => AsyncGenerator<readonly Target[]>
}

/** Reads a wish against the site; what it cannot mean is refused with a sentence. */
export async function readScope(args: { payload: Payload; wish: Wish }): Promise<Scope | Refused> {
  const { payload, wish } = args
  const on = (await targetLanguages({ payload })).map(({ locale }) => locale)
  const off = (wish.locales ?? []).filter((locale) => !on.includes(locale))
  if (off.length > 0) {
    const sentence = `Not switched on in the settings: ${off.join(', ')}. On: ${on.join(', ') || 'none'}.`
    return { refused: { code: 'language-off', sentence } }
  }
  const locales = wish.locales ? on.filter((locale) => wish.locales?.includes(locale)) : on
  const { collection } = wish
  const globals = translatableGlobals(payload)
  if (collection === undefined) {
    const documents = globals.length + (await countPublished({ payload }))
    return { locales, documents, pages: () => pagesOf({ payload, first: globals }) }
  }
  const known = [...translatableCollections(payload), ...globals.map((one) => one.collection)]
  if (!known.includes(collection)) {
    const sentence = `There is no text in “${collection}”. Name one of ${known.join(', ')}.`
    return { refused: { code: 'unknown-collection', sentence } }
  }
  const document = globalOf({ collection, document: '' }) ?? wish.id
  if (document === undefined) {
    const documents = await countPublished({ payload, within: collection })
    return { locales, documents, pages: () => pagesOf({ payload, within: collection }) }
  }
  const target = { collection, document }
  const answer = await readSnapshot({ payload, target })
  if (answer.found)
    return {
      locales,
      documents: 1,
      pages: () => pagesOf({ payload, first: [target], isAll: true }),
    }
  const sentence = `“${document}” is not published in ${collection}: there is nothing to translate.`
  return { refused: { code: 'not-published', sentence } }
}

async function* pagesOf(args: {
  payload: Payload
  first?: readonly Target[]
  within?: string
  /** Nothing comes after the first. */
  isAll?: boolean
}): AsyncGenerator<readonly Target[]> {
  const { payload, first = [], within, isAll = false } = args
  if (first.length > 0) yield first
  if (isAll) return
  let after: string | null = null
  for (;;) {
    const page: Target[] = await publishedPage({ payload, after, limit: PAGE, within })
    const last = page.at(-1)
    if (!last) return
    yield page
    after = `${last.collection}:${last.document}`
  }
}
