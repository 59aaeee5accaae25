import { isTrashed } from '#collections/shared/published.ts'
import { forgetTerms } from '#src/translation/glossary/siteTerms.ts'
import { followDelete, followGlobalSave, followSave } from '#src/translation/request/follow.ts'
import { keepPublished } from '#src/translation/request/publishedBefore.ts'
import { globalTarget } from '#src/translation/schema/target.ts'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
} from 'payload'

/** A minor edit is compared with what readers have, which the save is about to replace. */
export const rememberPublished: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { id } = (originalDoc ?? {}) as { id?: string }
  if (id) await keepPublished(req, { collection: collection.slug, document: id })
  return data
}

/** The same for a global. */
export const rememberGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  await keepPublished(req, globalTarget(global.slug))
  return data as unknown
}

/** Every save asks: is there something to translate, to compare or to withdraw? It waits for none. */
export const followDocument: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const saved = doc as { id: string; _status?: string; deletedAt?: string | null }
  if (saved._status !== 'draft' || isTrashed(saved)) forgetTerms(req.payload)
  await followSave({ collection, doc: saved, req })
  return doc as unknown
}

/** A deleted document takes its queued work and its records with it. */
export const followDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  forgetTerms(req.payload)
  await followDelete({ collection, id: String(id), req })
}

/** Saving a global is its publish. */
export const followGlobal: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  forgetTerms(req.payload)
  await followGlobalSave({ global, doc, previousDoc, req })
  return doc as unknown
}
