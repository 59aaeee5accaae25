import { termsFromNames, termsFromRows } from '#i18n/glossary/termsFromRows.ts'
import type { Term } from '#i18n/glossary/types.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { readRows, type TermRows } from './readRows.ts'

type Known = {
  until: number
  rows: Promise<TermRows>
  byLocale: Map<Locale, Promise<readonly Term[]>>
}

/**
 * How long a process goes by what it read, in milliseconds. A change made here counts at once
 * (`forgetTerms`); one made in another process after this long.
 */
const LIFE = 30_000

const known = new WeakMap<Payload, Known>()

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
  const current = currentRows(payload, now)
  const asked = current.byLocale.get(locale) ?? current.rows.then((rows) => inLocale(rows, locale))
  current.byLocale.set(locale, asked)
  return asked
}

/** Something that has a name or is one has changed: read again the next time. */
export function forgetTerms(payload: Payload): void {
  known.delete(payload)
}

function currentRows(payload: Payload, now: Date): Known {
  const found = known.get(payload)
  if (found && found.until > now.getTime()) return found
  const rows = readRows(payload)
  const fresh = { until: now.getTime() + LIFE, rows, byLocale: new Map() }
  known.set(payload, fresh)
  // A failed read is no answer for half a minute.
  rows.catch(() => {
    if (known.get(payload) === fresh) known.delete(payload)
  })
  return fresh
}

function inLocale({ glossary, names, acronym }: TermRows, locale: Locale): Term[] {
  const acronyms = acronym ? [{ term: acronym, kind: 'acronym' as const }] : []
  return [
    ...termsFromRows(glossary, locale),
    ...termsFromNames(names, locale, SOURCE_LOCALE),
    ...termsFromRows(acronyms, locale),
  ]
}
