import type { Locale } from '#i18n/locales.ts'

/** The roles a person can hold; they add up. */
export const ROLES = ['admin', 'editor', 'translator'] as const

export type Role = (typeof ROLES)[number]

/** What access decisions need to know of the signed-in person; null for a reader. */
export type Actor = {
  id: string
  roles?: readonly Role[] | null
  languages?: readonly Locale[] | null
} | null

/** Narrows `req.user` (typed loosely by Payload) to what decisions need. */
export function actorOf(req: { user?: unknown }): Actor {
  return (req.user as Actor | undefined) ?? null
}

export function isAdmin(actor: Actor): boolean {
  return actor?.roles?.includes('admin') ?? false
}

/** Editors, and administrators, who may do all that editors may. */
export function isEditor(actor: Actor): boolean {
  return isAdmin(actor) || (actor?.roles?.includes('editor') ?? false)
}

/**
 * The languages a person may translate into: a translator's own, and those an editor was given.
 * Administrators may write every language, so they are asked by `isAdmin` first.
 */
export function ownLanguages(actor: Actor): readonly Locale[] {
  const mayTranslate = actor?.roles?.some((role) => role === 'translator' || role === 'editor')
  return mayTranslate ? (actor?.languages ?? []) : []
}

export function mayTranslateInto(actor: Actor, locale: Locale): boolean {
  return isAdmin(actor) || ownLanguages(actor).includes(locale)
}
