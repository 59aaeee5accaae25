import { actorOf, isEditor, mayTranslateInto } from '#collections/shared/access/roles.ts'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { notSignedIn } from '../endpoints/answers.ts'
import { changeAtOnce } from '../endpoints/atOnce.ts'
import { withdrawal } from '../endpoints/original.ts'
import { readBody } from '../endpoints/staff.ts'
import { retranslate } from '../queue/retranslate.ts'
import { findRecord } from '../record/store.ts'
import type { TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { acceptClean } from './acceptClean.ts'
import { mayBeGiven } from './translators.ts'

/** One call; a browser sends more in turns and shows how far it is. */
const MOST = 50

const ids = z.array(z.uuid()).min(1).max(MOST)

const bulkSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('assign'), ids, assignee: z.uuid().nullable() }),
  z.strictObject({ act: z.literal('due'), ids, dueAt: z.iso.datetime().nullable() }),
  z.strictObject({ act: z.literal('accept'), ids }),
  z.strictObject({ act: z.literal('retranslate'), ids }),
  z.strictObject({ act: z.literal('withdraw'), ids, withdrawn: z.boolean() }),
])

type Bulk = z.infer<typeof bulkSchema>

/** Why one of many was left as it is; the others are done all the same. */
type Refused = 'not-found' | 'not-allowed' | 'withdrawn' | 'disturbed'

/**
 * `POST /api/translations/bulk`, body `{act, ids, …}`: one act on up to 50 translations, each for
 * itself. Translators take work and give it back, accept clean machine text as checked and have it
 * made anew, in their languages; editors assign it to others, set dates and withdraw. Answers
 * `{done, sentences, refused: [{id, why}]}`; what is refused is as it was.
 */
export const bulkEndpoint: PayloadHandler = async (req) => {
  if (!actorOf(req)) return notSignedIn()
  const form = '{"act": "assign|due|accept|retranslate|withdraw", "ids": [up to 50], …}'
  const bulk = await readBody(req, bulkSchema, form)
  if (bulk instanceof Response) return bulk
  const answer = { done: 0, sentences: 0, refused: [] as { id: string; why: Refused }[] }
  for (const id of new Set(bulk.ids)) {
    const outcome = await doOne(req, bulk, id)
    if (typeof outcome === 'string') answer.refused.push({ id, why: outcome })
    else {
      answer.done += 1
      answer.sentences += outcome
    }
  }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

/** @returns how many sentences it touched, or why it was refused */
async function doOne(req: PayloadRequest, bulk: Bulk, id: string): Promise<number | Refused> {
  const { payload } = req
  const actor = actorOf(req)
  const record = await findRecord({ payload, id })
  const isTheirs = record && (isEditor(actor) || mayTranslateInto(actor, record.locale))
  if (!isTheirs || record.inTrash) return 'not-found'
  switch (bulk.act) {
    case 'assign':
      if (!(await mayAssign(req, record, bulk.assignee))) return 'not-allowed'
      await updateRecord({ payload, id, decide: () => ({ assignee: bulk.assignee }) })
      return 0
    case 'due':
      if (!isEditor(actor)) return 'not-allowed'
      await updateRecord({ payload, id, decide: () => ({ dueAt: bulk.dueAt }) })
      return 0
    case 'accept':
      return mayTranslateInto(actor, record.locale) ? acceptClean({ req, id }) : 'not-allowed'
    case 'retranslate':
      return askAgain(req, id)
    case 'withdraw': {
      if (!isEditor(actor)) return 'not-allowed'
      const { withdrawn } = bulk
      await changeAtOnce({ req, id, decide: (newest) => withdrawal(newest, withdrawn) })
      return 0
    }
  }
}

/** Editors give work to whoever translates the language; others take it, or give back their own. */
async function mayAssign(
  req: PayloadRequest,
  record: TranslationRecord,
  assignee: string | null,
): Promise<boolean> {
  const actor = actorOf(req)
  if (isEditor(actor)) {
    return assignee === null || mayBeGiven(req.payload, { id: assignee, locale: record.locale })
  }
  return assignee === actor?.id || (assignee === null && record.assignee === actor?.id)
}

async function askAgain(req: PayloadRequest, id: string): Promise<number | Refused> {
  const answer = await retranslate({ req, id, units: undefined })
  if (answer.asked) return answer.units
  return answer.why === 'withdrawn' || answer.why === 'disturbed' ? answer.why : 'not-found'
}
