import { type Actor, isEditor, ownLanguages } from '#collections/shared/access/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Where } from 'payload'
import { URGENCY } from '../record/urgency.ts'
import type { HomeQuery } from './query.ts'

const WEEK = 7 * 24 * 60 * 60 * 1000

/** The languages a person sees here: editors all that are on, translators their own of them. */
export function languagesShown(actor: Actor, on: readonly Locale[]): Locale[] {
  const own = ownLanguages(actor)
  return on.filter((locale) => isEditor(actor) || own.includes(locale))
}

/**
 * The records that a person's question means, and no others: the languages are theirs whatever the
 * address says. A withdrawn translation is nobody's work, unless it is asked for.
 */
export function homeWhere(args: {
  query: HomeQuery
  actor: Actor
  /** Of `languagesShown`. */
  languages: readonly Locale[]
  now: Date
}): Where {
  const { query, actor, languages, now } = args
  const { locale, collection, state, assignee, due, check, q, view } = query
  const asked = locale === undefined ? languages : languages.filter((one) => one === locale)
  const and: Where[] = [
    { locale: { in: [...asked] } },
    // What is in the trash is nobody's work; the trash lists it.
    { inTrash: { not_equals: true } },
    state === undefined ? { state: { not_equals: 'withdrawn' } } : { state: { equals: state } },
  ]
  if (view === 'worst') and.push({ urgency: { greater_than: URGENCY.none } })
  if (collection !== undefined) and.push({ collection: { equals: collection } })
  if (check === 'errors') and.push({ errorCount: { greater_than: 0 } })
  if (q !== undefined) and.push({ title: { like: q } })
  if (assignee === 'nobody') and.push({ assignee: { exists: false } })
  else if (assignee !== undefined) {
    and.push({ assignee: { equals: assignee === 'me' ? (actor?.id ?? '') : assignee } })
  }
  if (due === 'none') and.push({ dueAt: { exists: false } })
  else if (due !== undefined) {
    const until = new Date(now.getTime() + (due === 'week' ? WEEK : 0))
    and.push({ dueAt: { less_than: until.toISOString() } })
  }
  return { and }
}
