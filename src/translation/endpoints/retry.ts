import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { isLocale } from '#i18n/locales.ts'
import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { RETRYABLE, retryTranslations } from '../queue/retry.ts'
import { notSignedIn, notYours, refusal } from './answers.ts'

const body = z.strictObject({
  ids: z.array(z.string().min(1).max(60)).min(1).max(500).optional(),
  states: z.array(z.enum(RETRYABLE)).min(1).optional(),
  locale: z.string().refine(isLocale, 'is not a language').optional(),
  collection: z.string().min(1).max(60).optional(),
})

/**
 * `POST /api/translations/retry`, body `{ids?, states?: ["failed", "held"], locale?, collection?}`:
 * queues what stopped again, for administrators and editors. Answers `{retried, remaining}`.
 */
export const retryEndpoint: PayloadHandler = async (req) => {
  const actor = actorOf(req)
  if (!actor) return notSignedIn()
  if (!isEditor(actor)) return notYours()
  const asked = body.safeParse((await req.json?.().catch(() => ({}))) ?? {})
  if (!asked.success) {
    const detail = asked.error.issues[0]?.message ?? ''
    const sentence = `Send {"ids": ["…"], "states": ["failed", "held"], "locale": "fr", "collection": "…"}, or any of these. (${detail})`
    return refusal({ status: 400, code: 'malformed', sentence })
  }
  const { payload } = req
  const answer = await retryTranslations({ payload, filter: asked.data, now: new Date() })
  return Response.json(answer, { status: 202 })
}
