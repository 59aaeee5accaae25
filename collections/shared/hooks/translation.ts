import { forgetTerms } from '#src/translation/glossary/siteTerms.ts'
import { followDelete, followGlobalSave, followSave } from '#src/translation/request/follow.ts'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'

/** Every save asks: is there something to translate, to compare or to withdraw? It waits for none. */
export const followDocument: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if ((doc as { _status?: string })._status !== 'draft') forgetTerms(req.payload)
  await followSave({ collection, doc: doc as { id: string; _status?: string }, req })
  return doc as unknown
}

/** A deleted document takes its queued work and its records with it. */
export const followDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  forgetTerms(req.payload)
  await followDelete({ collection, id: String(id), req })
}

/** Saving a global is its publish. */
export const followGlobal: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  forgetTerms(req.payload)
  await followGlobalSave({ global, req })
  return doc as unknown
}
