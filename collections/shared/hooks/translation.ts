import { followDelete, followGlobalSave, followSave } from '#src/translation/request/follow.ts'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'

/** Every save asks: is there something to translate, to compare or to withdraw? It waits for none. */
export const followDocument: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await followSave({ collection, doc: doc as { id: string; _status?: string }, req })
  return doc as unknown
}

/** A deleted document takes its queued work and its records with it. */
export const followDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await followDelete({ collection, id: String(id), req })
}

/** Saving a global is its publish. */
export const followGlobal: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  await followGlobalSave({ global, req })
  return doc as unknown
}
