import { sentence } from '#collections/shared/texts/sentence.ts'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

type UserRow = { id: string; roles?: string[] | null }

async function refuseWhenLast(req: PayloadRequest, id: string): Promise<void> {
  const others = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
  })
  if (others.totalDocs > 0) return
  const refusal = sentence(req, 'lastAdministrator')
  throw new APIError(refusal, 409, { code: 'last-administrator' }, true)
}

const onChange: CollectionBeforeChangeHook<UserRow> = async ({ data, originalDoc, req }) => {
  const wasAdmin = originalDoc?.roles?.includes('admin')
  const staysAdmin = !data.roles || data.roles.includes('admin')
  if (originalDoc && wasAdmin && !staysAdmin) await refuseWhenLast(req, originalDoc.id)
  return data
}

const onDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<UserRow>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  if (user?.roles?.includes('admin')) await refuseWhenLast(req, user.id)
}

/** A site is never left without an administrator: nobody could let one in again. */
export const keepOneAdmin = { onChange, onDelete }
