import { termsFromNames, termsFromRows } from '#i18n/glossary/termsFromRows.ts'
import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { readGlossary } from './readGlossary.ts'
import { readNames } from './readNames.ts'

type Known = { until: number; terms: Promise<readonly Term[]> }

/**
 * How long a process goes by what it read, in milliseconds. A change made here counts at once
 * (`forgetTerms`); one made in another process after this long.
 */
const LIFE = 30_000

const known = new WeakMap<Payload, Map<Locale, Known>>()

/**
 * What the site calls things in a language, read at most once in half a minute. The glossary goes
 * before names from the content.
 */
export async function siteTerms(args: {
  payload: Payload
  locale: Locale
  now: Date
}): Promise<readonly Term[]> {
  const { payload, locale, now } = args
  const byLocale = known.get(payload) ?? new Map<Locale, Known>()
  known.set(payload, byLocale)
  const current = byLocale.get(locale)
  if (current && current.until > now.getTime()) return current.terms
  const fresh = { until: now.getTime() + LIFE, terms: readTerms(payload, locale) }
  byLocale.set(locale, fresh)
  try {
    return await fresh.terms
  } catch (error) {
    // A failed read is no answer for half a minute.
    if (byLocale.get(locale) === fresh) byLocale.delete(locale)
    throw error
  }
}

/** Something that has a name or is one has changed: read again the next time. */
export function forgetTerms(payload: Payload): void {
  known.delete(payload)
}

async function readTerms(payload: Payload, locale: Locale): Promise<Term[]> {
  const [glossary, names] = await Promise.all([readGlossary(payload), readNames(payload, locale)])
  return [...termsFromRows(glossary, locale), ...termsFromNames(names)]
}
