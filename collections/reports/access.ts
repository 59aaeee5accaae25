import { actorOf, isAdmin, isEditor, ownLanguages } from '#collections/shared/access/roles.ts'
import type { Access, FieldAccess } from 'payload'

/** Translators see reports on their languages, editors all (they answer where no translator is). */
export const readReports: Access = ({ req }) => {
  const actor = actorOf(req)
  if (isEditor(actor)) return true
  const languages = ownLanguages(actor)
  return languages.length > 0 ? { locale: { in: [...languages] } } : false
}

/** Readers' addresses are for answering by mail; people do not need to see them. */
export const adminsReadAddress: FieldAccess = ({ req }) => isAdmin(actorOf(req))

export const neverRead: FieldAccess = () => false
