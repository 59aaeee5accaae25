import type { User } from '#payload-types'
import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Whoever comes first is an administrator, however the account was asked for: a site whose only
 * account may not invite anybody could not be used at all.
 */
export const firstIsAdmin: CollectionBeforeValidateHook<User> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || data?.roles?.includes('admin')) return data
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, roles: ['admin'] } : data
}
