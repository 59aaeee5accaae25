import type { Payload } from 'payload'
import { z } from 'zod'
import type { Env } from '#src/env.ts'
import { handleApiRequest } from '#src/http/api.ts'
import { setupTokenHeader } from '#src/http/api/firstRegister.ts'

type Account = { token: string; name: string; email: string; password: string }

type Outcome = { status: number; problem: string | undefined; cookies: string[] }

const message = z.object({ message: z.string() })
const failure = z.object({
  errors: z.array(
    message.extend({
      data: z
        .object({ errors: z.array(message) })
        .optional()
        .catch(undefined),
    }),
  ),
})

/** Makes the first administrator through the API's own door; gives its refusal as sentences. */
export async function registerFirstAccount(
  { token, ...account }: Account,
  { payload, env }: { payload: Payload; env: Env },
): Promise<Outcome> {
  const request = new Request(`${env.siteUrl}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [setupTokenHeader]: token },
    body: JSON.stringify({ ...account, roles: ['admin'] }),
  })
  const answer = await handleApiRequest(request, { payload, env })
  if (answer.ok) return { status: 303, problem: undefined, cookies: answer.headers.getSetCookie() }
  return { status: answer.status, problem: sentencesOf(await answer.json()), cookies: [] }
}

function sentencesOf(body: unknown): string {
  const [first] = failure.safeParse(body).data?.errors ?? []
  if (!first) return 'Something went wrong. See the log.'
  const details = first.data?.errors.map(({ message: sentence }) => sentence) ?? []
  return details.length > 0 ? details.join(' ') : first.message
}
