import type { Unit } from '#i18n/units/types.ts'
import type { Payload, PayloadRequest } from 'payload'
import type { TranslationRecord } from '../record/types.ts'
import { appendHistory } from './history.ts'

/** Keeps people's words whose sentence left the source: they can be found, and come back. */
export async function keepDropped(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  record: TranslationRecord
  dropped: readonly Unit[]
  now: () => Date
}): Promise<void> {
  const { payload, req, record, dropped, now } = args
  await appendHistory({
    payload,
    req,
    rows: dropped.map((unit) => ({
      record: record.id,
      locale: record.locale,
      unit,
      before: unit.target,
      after: null,
      why: 'source-removed',
      who: unit.origin?.user,
      at: now(),
    })),
  })
}
