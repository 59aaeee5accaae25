import { actorOf, isEditor, ownLanguages } from '#collections/shared/access/roles.ts'
import { nobody } from '#collections/shared/access/staff.ts'
import type { Access, CollectionConfig } from 'payload'

/** Staff read every language, translators their own; readers none (design section 8). */
export const readOwnLanguages: Access = ({ req }) => {
  const actor = actorOf(req)
  if (isEditor(actor)) return true
  const languages = ownLanguages(actor)
  return languages.length > 0 ? { locale: { in: [...languages] } } : false
}

/** Only endpoints and jobs write: a raw PATCH would pass the revision by (payload-facts). */
export const READ_OWN_LANGUAGES: CollectionConfig['access'] = {
  create: nobody,
  delete: nobody,
  read: readOwnLanguages,
  update: nobody,
}
