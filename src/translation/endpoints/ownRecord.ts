import { actorOf, isEditor, mayTranslateInto } from '#collections/shared/access/roles.ts'
import type { PayloadRequest } from 'payload'
import { findRecord } from '../record/store.ts'
import type { TranslationRecord } from '../record/types.ts'
import { notFound, notSignedIn } from './answers.ts'

/** The record a request names, if the person may read it (or write it, in their languages). */
export async function ownRecord(
  req: PayloadRequest,
  right: 'read' | 'write',
): Promise<TranslationRecord | Response> {
  const actor = actorOf(req)
  if (!actor) return notSignedIn()
  const id = req.routeParams?.id
  const record = typeof id === 'string' ? await findRecord({ payload: req.payload, id }) : null
  if (!record) return notFound()
  const mayRead = right === 'read' && isEditor(actor)
  // While the document is in the trash nobody works on it; staff may look at what is kept.
  const may = mayRead || (!record.inTrash && mayTranslateInto(actor, record.locale))
  return may ? record : notFound()
}
