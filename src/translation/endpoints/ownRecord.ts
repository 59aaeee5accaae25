import {
  type Actor,
  actorOf,
  isEditor,
  mayTranslateInto,
} from '#collections/shared/access/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PayloadRequest } from 'payload'
import { findRecord } from '../record/store.ts'
import type { TranslationRecord } from '../record/types.ts'
import { notFound, notSignedIn } from './answers.ts'

/** The record a request names, if the person may read it (or write it, in their languages). */
export async function ownRecord(
  req: PayloadRequest,
  right: 'read' | 'write',
): Promise<TranslationRecord | Response> {
  if (!actorOf(req)) return notSignedIn()
  return (await readableRecord(req, req.routeParams?.id, right)) ?? notFound()
}

/** The record with this id; null when there is none, or none for this person. */
export async function readableRecord(
  req: PayloadRequest,
  id: unknown,
  right: 'read' | 'write',
): Promise<TranslationRecord | null> {
  const actor = actorOf(req)
  const record = typeof id === 'string' ? await findRecord({ payload: req.payload, id }) : null
  if (!record) return null
  // While the document is in the trash nobody works on it; staff may look at what is kept.
  if (record.inTrash) return right === 'read' && isEditor(actor) ? record : null
  const may = right === 'read' ? mayRead : mayTranslateInto
  return may(actor, record.locale) ? record : null
}

/** Whether a person may read the records of a language. */
export function mayRead(actor: Actor, locale: Locale): boolean {
  return mayTranslateInto(actor, locale) || isEditor(actor)
}
