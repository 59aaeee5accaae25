import { SOURCE_LOCALE, isLocale } from '#i18n/locales.ts'
import { NOT_TRASHED } from '#collections/shared/published.ts'
import type { Where } from 'payload'
import { type Actor, isEditor, ownLanguages } from './roles.ts'

export type ReadQuestion = {
  actor: Actor
  /** The language asked for; undefined means the source language, `all` every language. */
  locale: string | undefined
  /** Languages that readers may see: the source and those switched on. */
  publicLocales: ReadonlySet<string>
  /** Documents of this collection that have a record in one of the actor's languages. */
  recordedIds: () => Promise<string[]>
  /** The one document that a shared preview link opens. */
  previewId?: string | undefined
  hasDrafts: boolean
  /** Whether there is a trash, which is staff's alone. */
  hasTrash: boolean
}

const PUBLISHED: Where = { _status: { equals: 'published' } }

/**
 * Who may read which content (design section 8), as a query constraint where that is possible.
 * `locale=all` is staff's only: it returns every language of a row that matches in any
 * (payload-facts, Access), so held text of a language would leave with it.
 */
export async function decideContentRead(question: ReadQuestion): Promise<boolean | Where> {
  if (isEditor(question.actor)) return true
  const seen = await decideForOthers(question)
  if (seen === false || !question.hasTrash) return seen
  return seen === true ? NOT_TRASHED : { and: [NOT_TRASHED, seen] }
}

async function decideForOthers(question: ReadQuestion): Promise<boolean | Where> {
  const { actor, locale = SOURCE_LOCALE, publicLocales, previewId, hasDrafts } = question
  if (!isLocale(locale)) return false
  const own = ownLanguages(actor).includes(locale)
  const readsAsTranslator = own || (ownLanguages(actor).length > 0 && locale === SOURCE_LOCALE)
  if (!publicLocales.has(locale) && !own) return false
  if (!hasDrafts) return true
  if (previewId) return { or: [PUBLISHED, { id: { equals: previewId } }] }
  if (!readsAsTranslator) return PUBLISHED
  const ids = await question.recordedIds()
  return ids.length > 0 ? { or: [PUBLISHED, { id: { in: ids } }] } : PUBLISHED
}
