import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { notSignedIn, refusal } from './answers.ts'

/** Lets editors and administrators pass; others get the answer they are to be given. */
export function refuseOthers(req: PayloadRequest): Response | undefined {
  const actor = actorOf(req)
  if (!actor) return notSignedIn()
  if (isEditor(actor)) return undefined
  return refusal({
    status: 403,
    code: 'editors-only',
    sentence: 'Only editors and administrators decide this.',
  })
}

/** The body of a request as a schema reads it; a refusal that shows the right form otherwise. */
export async function readBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
  form: string,
): Promise<z.infer<Schema> | Response> {
  const body = schema.safeParse(await req.json?.().catch(() => undefined))
  if (body.success) return body.data
  const detail = body.error.issues[0]?.message ?? 'no body'
  return refusal({ status: 400, code: 'malformed', sentence: `Send ${form}. (${detail})` })
}
