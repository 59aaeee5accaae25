import type { Role } from '#collections/shared/access/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { User } from '#payload-types'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

export const PASSWORD = 'correct-horse-battery'

/** Somebody with these roles and languages, who can sign in with `PASSWORD`. */
export async function makePerson(
  payload: Payload,
  roles: Role[],
  languages: Locale[] = [],
): Promise<User> {
  return payload.create({
    collection: 'users',
    data: {
      email: `${randomUUID()}@example.org`,
      name: roles.join(' and ') || 'nobody',
      password: PASSWORD,
      roles,
      languages: languages as User['languages'],
    },
  })
}

/** Headers with which this person calls the API. */
export async function signIn(payload: Payload, person: User): Promise<Headers> {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: person.email, password: PASSWORD },
  })
  return new Headers({ Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' })
}
