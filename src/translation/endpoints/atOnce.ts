import type { PayloadRequest } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { isRecordConflict } from '../record/errors.ts'
import { findRecord, saveRecord } from '../record/store.ts'
import type { RecordChange, TranslationRecord } from '../record/types.ts'
import { isDemoSite } from '../provider/demo.ts'
import { releaseChange } from '../run/releaseRecord.ts'
import { readSnapshot } from '../run/snapshot.ts'
import { targetLanguages } from '../schema/languages.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { writeBackWithin } from '../writeBack/writeBack.ts'
import { inTransaction } from './transaction.ts'

/** A job or a translator may write at the same moment; each try starts from what they left. */
const MOST_TRIES = 20

type Args = {
  req: PayloadRequest
  id: string
  /** A pure decision on the newest record; null leaves it as it is. */
  decide: (record: TranslationRecord) => RecordChange | null
}

/**
 * Changes what readers have of a document in one language before it answers: record and document in
 * one transaction, without waiting for the job that may hold the document's lease (it may be waiting
 * for a provider). A job is queued all the same, for whatever the record is behind with.
 * @returns the record as it is then; null when it is gone.
 */
export async function changeAtOnce(args: Args): Promise<TranslationRecord | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(args.req, () => change(args))
    } catch (error) {
      const isDisturbed =
        isRecordConflict(error) ||
        isWriteConflict(error) ||
        (error instanceof Error && error.name === 'WriteBackDisturbed')
      if (!isDisturbed || attempt === MOST_TRIES) throw error
    }
  }
}

async function change({ req, id, decide }: Args): Promise<TranslationRecord | null> {
  const { payload } = req
  const record = await findRecord({ payload, req, id })
  const decided = record && decide(record)
  if (!record || !decided) return record
  const saved = await saveRecord({ payload, req, record, change: decided })
  const { collection, document, locale } = record
  const target = { collection, document, locale }
  const answer = await readSnapshot({ payload, req, target })
  const language = (await targetLanguages({ payload, req })).find((one) => one.locale === locale)
  if (!answer.found || !language) return saved
  const { snapshot } = answer
  const released = releaseChange({
    record: saved,
    snapshot,
    rules: { policy: language.policy, locale, isDemo: isDemoSite(payload) },
    hold: undefined,
    now: new Date(),
  })
  // Whether work waits is the job's to say.
  const { state, reason } = saved
  const settled = released
    ? await saveRecord({
        payload,
        req,
        record: saved,
        change: { ...released, state, reason: reason ?? null, heldBy: saved.heldBy ?? null },
      })
    : saved
  await writeBackWithin({ payload, req, target, schema: snapshot.schema })
  await enqueueTranslation({ payload, req, target, priority: PRIORITY.urgent })
  return settled
}
