import type { Access, Where } from 'payload'
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

const OF_LIVE_DOCUMENTS: Where = { inTrash: { not_equals: true } }

/** Records of translations: those of documents in the trash are staff's alone, as the documents are. */
export const readRecords: Access = async (args) => {
  const own = await readInOwnLanguages('locale')(args)
  return typeof own === 'object' ? { and: [own, OF_LIVE_DOCUMENTS] } : own
}
