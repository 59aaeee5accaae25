import type { Payload } from 'payload'
import { isRecordConflict, RecordConflict } from './errors.ts'
import { findRecord, saveRecord } from './store.ts'
import type { RecordChange, TranslationRecord } from './types.ts'

/** A translator may type while a job writes; each try starts from what they left. */
const MOST_TRIES = 20

/**
 * Changes a record by a pure decision on its newest state, again when somebody wrote meanwhile.
 * `decide` answers null to leave it as it is; the answer is null when the record is gone.
 * @param args.known the record as the caller has just seen it: saves a reading, as the write is
 *   refused when it is no longer the newest. To leave it as it is, it is read all the same.
 * @throws RecordConflict when it was never left alone long enough.
 */
export async function updateRecord(args: {
  payload: Payload
  id: string
  known?: TranslationRecord | undefined
  decide: (record: TranslationRecord) => RecordChange | null
}): Promise<TranslationRecord | null> {
  const { payload, id, known, decide } = args
  let record = known ?? (await findRecord({ payload, id }))
  let isNewest = !known
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const change = record && decide(record)
    if (!change && isNewest) return record
    try {
      if (record && change) return await saveRecord({ payload, record, change })
    } catch (error) {
      if (!isRecordConflict(error)) throw error
    }
    record = await findRecord({ payload, id })
    isNewest = true
  }
  throw new RecordConflict(id)
}
