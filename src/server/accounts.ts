import type { Payload } from 'payload'

/** True once anybody has an account. Until then, and only then, the setup token opens the door. */
export async function hasAccounts(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs > 0
}
