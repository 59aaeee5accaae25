import { isTrashed } from '#collections/shared/published.ts'
import { isNamed } from '#src/translation/glossary/readNames.ts'
import { forgetTerms } from '#src/translation/glossary/siteTerms.ts'
import { followDelete, followGlobalSave, followSave } from '#src/translation/request/follow.ts'
import { keepPublished } from '#src/translation/request/publishedBefore.ts'
import { globalTarget, type Target } from '#src/translation/schema/target.ts'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
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

/** Only what is a term for others: of ten thousand sessions none is, and reading all names costs. */
function forgetNames(req: PayloadRequest, target: Target): void {
  if (isNamed(target)) forgetTerms(req.payload)
}

/** Every save asks: is there something to translate, to compare or to withdraw? It waits for none. */
export const followDocument: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const saved = doc as { id: string; _status?: string; deletedAt?: string | null }
  const target = { collection: collection.slug, document: saved.id }
  if (saved._status !== 'draft' || isTrashed(saved)) forgetNames(req, target)
  await followSave({ collection, doc: saved, req })
  return doc as unknown
}

/** A deleted document takes its queued work and its records with it. */
export const followDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  forgetNames(req, { collection: collection.slug, document: String(id) })
  await followDelete({ collection, id: String(id), req })
}

/** Saving a global is its publish. */
export const followGlobal: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  forgetNames(req, globalTarget(global.slug))
  await followGlobalSave({ global, doc, previousDoc, req })
  return doc as unknown
}
