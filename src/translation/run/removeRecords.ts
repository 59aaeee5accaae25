import { isHuman } from '#i18n/merge/isHuman.ts'
import type { Payload, PayloadRequest } from 'payload'
import { deleteRecordsOf, findRecord, findRecordsOf } from '../record/store.ts'
import type { Target } from '../schema/target.ts'
import { keepDropped } from './keepDropped.ts'

/**
 * Removes the records of a document that is gone. What people wrote stays in the history, where it
 * can be found by its words, as it does when a sentence leaves a document that stays.
 */
export async function removeRecords(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  target: Target
  now: () => Date
}): Promise<void> {
  const { payload, req, target, now } = args
  for (const { id } of await findRecordsOf({ payload, req, target })) {
    const record = await findRecord({ payload, req, id })
    if (!record) continue
    const dropped = (record.units ?? []).filter(isHuman)
    await keepDropped({ payload, req, record, dropped, now })
  }
  await deleteRecordsOf({ payload, req, target })
}
