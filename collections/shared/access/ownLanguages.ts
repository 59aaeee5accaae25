import type { Access } from 'payload'
import { actorOf, isEditor, ownLanguages } from './roles.ts'

/** Rows of translation work: staff read every language, translators their own, readers none. */
export function readInOwnLanguages(field: 'locale' | 'targetLocale'): Access {
  return ({ req }) => {
    const actor = actorOf(req)
    if (isEditor(actor)) return true
    const languages = ownLanguages(actor)
    return languages.length > 0 ? { [field]: { in: [...languages] } } : false
  }
}
