import type { ChangedFact } from '#i18n/checks/facts.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { createLocalReq, type PayloadHandler, type PayloadRequest, type TypedUser } from 'payload'
import { z } from 'zod'
import { collectionOf, globalOf, type Target } from '../schema/target.ts'
import { refusal } from './answers.ts'
import { readBody, refuseOthers } from './staff.ts'
import { rehearse } from './transaction.ts'

const question = z.object({
  collection: z.string().min(1).max(80),
  id: z.string().min(1).max(60).optional(),
  data: z.record(z.string(), z.unknown()),
})

const FORM = '{"collection": "…", "id": "…", "data": {…}}'

/**
 * `POST /api/translations/minor-edit`, body `{collection, id, data}` (no id with `global:<slug>`):
 * the facts for which `?publish=minor` would refuse this data; none when it would not. It writes
 * nothing: the publish itself is rehearsed and taken back. Whatever else stands in the way of it is
 * the publish's to say.
 */
export const checkMinorEdit: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(req, question, FORM)
  if (body instanceof Response) return body
  const { collection, id, data } = body
  const slug = globalOf({ collection, document: '' })
  const target: Target = { collection, document: slug ?? id ?? '' }
  if (!isKnown(req, target)) {
    return refusal({ status: 404, code: 'not-found', sentence: 'There is no such document.' })
  }
  return Response.json({ changes: await factsAgainst(req, { target, data }) })
}

function isKnown({ payload }: PayloadRequest, target: Target): boolean {
  const slug = globalOf(target)
  return slug
    ? payload.config.globals.some((known) => known.slug === slug)
    : target.document !== '' && Object.hasOwn(payload.collections, target.collection)
}

type Edit = { target: Target; data: Record<string, unknown> }

async function factsAgainst(
  { payload, user }: PayloadRequest,
  edit: Edit,
): Promise<readonly ChangedFact[]> {
  const asMinor = { user: user as TypedUser, locale: SOURCE_LOCALE, context: { publish: 'minor' } }
  const req = await createLocalReq(asMinor, payload)
  try {
    await rehearse(req, () => publish(req, edit))
    return []
  } catch (error) {
    return changesIn(error)
  }
}

function publish(req: PayloadRequest, { target, data }: Edit): Promise<unknown> {
  const slug = globalOf(target)
  const common = { data, depth: 0, locale: SOURCE_LOCALE, overrideAccess: false, req } as const
  if (slug) return req.payload.updateGlobal({ ...common, slug })
  const collection = collectionOf(target)
  return req.payload.update({ ...common, collection, id: target.document })
}

/** The facts of a refused minor edit (`request/publishAs.ts`); none of any other error. */
function changesIn(error: unknown): readonly ChangedFact[] {
  const { data } = error as { data?: { code?: string; changes?: readonly ChangedFact[] } }
  return data?.code === 'minor-edit-refused' ? (data.changes ?? []) : []
}
