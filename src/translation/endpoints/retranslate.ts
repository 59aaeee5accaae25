import type { PayloadHandler } from 'payload'
import { z } from 'zod'
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

const SENTENCES = {
  'unknown-unit': 'A sentence is no longer part of this document. Load it again.',
  withdrawn: 'Readers cannot reach this page in this language, so nothing is translated.',
  disturbed: 'This translation is being changed all the time. Try again in a moment.',
} as const
