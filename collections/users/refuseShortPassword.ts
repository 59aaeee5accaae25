import { sentence } from '#collections/shared/texts/sentence.ts'
import type { User } from '#payload-types'
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/** In characters; length does more than rules on signs (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 12

/** The same for every door: the admin, the API, the setup page and the command line. */
export const refuseShortPassword: CollectionBeforeValidateHook<User> = ({ data, req }) => {
  const password = data?.password
  if (typeof password !== 'string' || password.length >= SHORTEST_PASSWORD) return data
  const message = sentence(req, 'shortPassword', { length: String(SHORTEST_PASSWORD) })
  throw new ValidationError(
    { collection: 'users', errors: [{ message, path: 'password' }], req },
    req.t,
  )
}
