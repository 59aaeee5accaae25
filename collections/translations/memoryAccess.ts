import { actorOf, isEditor, ownLanguages } from '#collections/shared/access/roles.ts'
import type { Access } from 'payload'

/** Memory is read by staff, and by translators for their languages (design section 8). */
export const readOwnLanguages: Access = ({ req }) => {
  const actor = actorOf(req)
  if (isEditor(actor)) return true
  const languages = ownLanguages(actor)
  return languages.length > 0 ? { targetLocale: { in: [...languages] } } : false
}
