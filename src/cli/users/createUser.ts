import type { Payload } from 'payload'
import { z } from 'zod'
import type { Role } from '#collections/shared/access/roles.ts'
import { StartError } from '#src/server/StartError.ts'
import type { User } from '#payload-types'

export type NewUser = {
  email: string
  name: string
  roles: Role[]
  languages: NonNullable<User['languages']>
  password: string
}

const refused = z.object({ data: z.object({ errors: z.array(z.object({ message: z.string() })) }) })

/** Makes an account with all rights of the command line. Throws `StartError` when the data is refused. */
export async function createUser(user: NewUser, { payload }: { payload: Payload }): Promise<void> {
  try {
    await payload.create({ collection: 'users', data: user, overrideAccess: true })
  } catch (cause) {
    const sentences = refused.safeParse(cause).data?.data.errors.map(({ message }) => message)
    if (!sentences) throw cause
    const message = `The account was not made: ${sentences.join(' ')}`
    throw new StartError({ code: 'account-refused', message, cause })
  }
}
