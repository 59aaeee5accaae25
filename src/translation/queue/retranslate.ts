import type { PayloadRequest } from 'payload'
import { inTransaction } from '../endpoints/transaction.ts'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { keyOf } from '../memory/recall.ts'
import { isRecordConflict } from '../record/errors.ts'
import { findRecord, saveRecord } from '../record/store.ts'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { askAnew } from './askAnew.ts'

/** A translator may type, and a job write, at the same moment; each try starts from what they left. */
const MOST_TRIES = 10

/** Keys in one condition; a page seldom has more sentences. */
const KEYS_AT_A_TIME = 500

export type Retranslation =
  | { asked: true; revision: number; units: number }
  | { asked: false; why: 'gone' | 'withdrawn' | 'unknown-unit' | 'disturbed' }

/**
 * Has a machine asked anew for its own sentences of a record, as one act: the record says that they
 * wait, the memory forgets what the machine said (or it would be found there again), a job is due.
 * @param units ids of the sentences meant; all when undefined
 */
export async function retranslate(args: {
  req: PayloadRequest
  id: string
  units: readonly string[] | undefined
}): Promise<Retranslation> {
  const { req, id, units } = args
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    try {
      return await inTransaction(req, () => once({ req, id, units }))
    } catch (error) {
      if (!isRecordConflict(error) && !isWriteConflict(error)) throw error
    }
  }
  return { asked: false, why: 'disturbed' }
}

async function once(args: {
  req: PayloadRequest
  id: string
  units: readonly string[] | undefined
}): Promise<Retranslation> {
  const { req, id, units: ids } = args
  const { payload } = req
  const record = await findRecord({ payload, req, id })
  if (!record) return { asked: false, why: 'gone' }
  if (record.state === 'withdrawn') return { asked: false, why: 'withdrawn' }
  const before = record.units ?? []
  const known = new Set(before.map((unit) => unit.id))
  if (ids?.some((one) => !known.has(one))) return { asked: false, why: 'unknown-unit' }
  const { units, asked } = askAnew(before, ids && new Set(ids))
  const saved =
    asked.length > 0
      ? await saveRecord({ payload, req, record, change: { units, state: 'queued', reason: null } })
      : record
  await forget({ req, record, asked })
  const { collection, document, locale } = record
  const target = { collection, document, locale }
  // One or a few sentences: somebody sits before the screen and waits for them.
  await enqueueTranslation({
    payload,
    req,
    target,
    priority: ids ? PRIORITY.urgent : PRIORITY.soon,
  })
  return { asked: true, revision: saved.revision, units: asked.length }
}

/** Takes what a machine said out of the memory; what people wrote or brought stays. */
async function forget(args: {
  req: PayloadRequest
  record: TranslationRecord
  asked: readonly RecordUnit[]
}): Promise<void> {
  const { req, record, asked } = args
  const keys = [...new Set(asked.map(({ source }) => keyOf(source, record.locale)))]
  for (let start = 0; start < keys.length; start += KEYS_AT_A_TIME) {
    await req.payload.db.deleteMany({
      collection: 'translation-memory',
      req,
      where: {
        and: [
          { key: { in: keys.slice(start, start + KEYS_AT_A_TIME) } },
          { origin: { equals: 'machine' } },
          { status: { equals: 'machine' } },
        ],
      },
    })
  }
}
