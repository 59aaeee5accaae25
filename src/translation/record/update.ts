import type { Payload } from 'payload'
import { isRecordConflict, RecordConflict } from './errors.ts'
import { findRecord, saveRecord } from './store.ts'
import type { RecordChange, TranslationRecord } from './types.ts'

/** A translator may type while a job writes; each try starts from what they left. */
const MOST_TRIES = 20

/**
 * Changes a record by a pure decision on its newest state, again when somebody wrote meanwhile.
 * `decide` answers null to leave it as it is; the answer is null when the record is gone.
 * @throws RecordConflict when it was never left alone long enough.
 */
export async function updateRecord(args: {
  payload: Payload
  id: string
  decide: (record: TranslationRecord) => RecordChange | null
}): Promise<TranslationRecord | null> {
  const { payload, id, decide } = args
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const record = await findRecord({ payload, id })
    const change = record && decide(record)
    if (!change) return record
    try {
      return await saveRecord({ payload, record, change })
    } catch (error) {
      if (!isRecordConflict(error)) throw error
    }
  }
  throw new RecordConflict(id)
}
