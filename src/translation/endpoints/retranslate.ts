import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { anewSentence } from '#src/admin/estimate/anewSentence.ts'
import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { estimateAnew } from '../estimate/anew.ts'
import { machineOf } from '../provider/machine.ts'
import { retranslate } from '../queue/retranslate.ts'
import { notFound, refusal } from './answers.ts'
import { ownRecord } from './ownRecord.ts'

const body = z.strictObject({
  units: z.array(z.string().min(1).max(100)).min(1).max(2000).optional(),
})

/**
 * `POST /api/translations/:id/retranslate`, body `{units?: [id]}`: asks a machine anew for the
 * machine's sentences, all or those named; what people wrote is not touched. For those who may write
 * the language, and for editors, who may request. Answers `{revision, units}`: how many are asked.
 */
export const retranslateEndpoint: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'read')
  if (record instanceof Response) return record
  const asked = body.safeParse((await req.json?.().catch(() => ({}))) ?? {})
  if (!asked.success) {
    const sentence = `Send {"units": ["…"]}, or {} for all. (${asked.error.issues[0]?.message ?? ''})`
    return refusal({ status: 400, code: 'malformed', sentence })
  }
  const answer = await retranslate({ req, id: record.id, units: asked.data.units })
  if (answer.asked)
    return Response.json({ revision: answer.revision, units: answer.units }, { status: 202 })
  const { why } = answer
  if (why === 'gone') return notFound()
  return refusal({ status: 409, code: why, sentence: SENTENCES[why] })
}

/**
 * `GET /api/translations/:id/retranslate`: what asking a machine anew for all of its sentences will
 * send at most, and what that costs, which is staff's to know. Reads only.
 */
export const retranslateEstimate: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'read')
  if (record instanceof Response) return record
  const { payload } = req
  const provider = machineOf(payload).choice.name
  const found = await estimateAnew({ payload, record, provider, now: new Date() })
  const shown = isEditor(actorOf(req)) ? found : { ...found, cost: null }
  const sentence = anewSentence(shown, adminLanguage(req.i18n.language))
  return Response.json({ ...shown, sentence }, { headers: { 'Cache-Control': 'no-store' } })
}

const SENTENCES = {
  'unknown-unit': 'A sentence is no longer part of this document. Load it again.',
  withdrawn: 'Readers cannot reach this page in this language, so nothing is translated.',
  disturbed: 'This translation is being changed all the time. Try again in a moment.',
} as const
