import type { Payload } from 'payload'
import type { User } from '#payload-types'

/** An account as the command line shows it. */
export type ListedUser = Pick<User, 'id' | 'name' | 'email' | 'roles' | 'createdAt'> & {
  languages: NonNullable<User['languages']>
}

/** All accounts by name, without anything secret. */
export async function listUsers(payload: Payload): Promise<ListedUser[]> {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    pagination: false,
    sort: 'name',
  })
  return docs.map(({ id, name, email, roles, languages, createdAt }) => {
    return { id, name, email, roles, languages: languages ?? [], createdAt }
  })
}
