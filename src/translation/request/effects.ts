import type { Locale } from '#i18n/locales.ts'
import type { PayloadRequest } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { createRecord, saveRecord } from '../record/store.ts'
import type { RecordChange, TranslationRecord } from '../record/types.ts'
import { TRASHED_REASON, UNPUBLISHED_REASON, WITHDRAWN_REASON } from '../run/recordState.ts'
import { targetLanguages } from '../schema/languages.ts'
import { recordKey, type Target } from '../schema/target.ts'

type Found = { req: PayloadRequest; records: readonly TranslationRecord[] }

/** Queues a job for every language that is on; a first record says at once that work waits. */
export async function requestTranslations(
  args: Found & { target: Target; priority: number },
): Promise<void> {
  const { req, target, records, priority } = args
  const { payload } = req
  for (const { locale } of await targetLanguages({ payload, req })) {
    const localeTarget = { ...target, locale }
    const known = records.find(({ key }) => key === recordKey(localeTarget))
    if (!known) {
      await createRecord({ payload, req, target: localeTarget, data: { state: 'queued' } })
    }
    await enqueueTranslation({ payload, req, target: localeTarget, priority })
  }
}

/**
 * The document is no longer published: queued work is cancelled, the records say so and keep every
 * sentence for when it comes back.
 */
export async function withdrawRecords(args: Found & { inTrash: boolean }): Promise<void> {
  const { req, records, inTrash } = args
  await cancelJobs({ req, records })
  for (const record of records) {
    if (record.state === 'withdrawn' && Boolean(record.inTrash) === inTrash) continue
    const change = withdrawal({ record, inTrash })
    await saveRecord({ payload: req.payload, req, record, change })
  }
}

function withdrawal(args: { record: TranslationRecord; inTrash: boolean }): RecordChange {
  const state = 'withdrawn'
  // Nobody publishes what is in the trash: what was to be prepared of its draft is not.
  if (args.inTrash) {
    return { state, inTrash: true, reason: TRASHED_REASON, draftState: null, draftReason: null }
  }
  const reason = args.record.isWithdrawn ? WITHDRAWN_REASON : UNPUBLISHED_REASON
  return { state, inTrash: false, reason }
}

/** The document is out of the trash and published: its records wait for the comparison. */
export async function bringBack({ req, records }: Found): Promise<void> {
  const change = { inTrash: false, state: 'queued' as const, reason: null }
  for (const record of records.filter(({ inTrash }) => inTrash)) {
    await saveRecord({ payload: req.payload, req, record, change })
  }
}

/** Removes jobs that wait; one that runs finds out by itself that there is nothing to do. */
export async function cancelJobs({ req, records }: Found): Promise<void> {
  if (records.length === 0) return
  await req.payload.db.deleteMany({
    collection: 'payload-jobs',
    req,
    where: {
      and: [
        { concurrencyKey: { in: records.map(({ key }) => key) } },
        { processing: { equals: false } },
      ],
    },
  })
}

/** Removes the waiting jobs of a language that was switched off. */
export async function cancelWaitingIn(args: {
  req: PayloadRequest
  locale: Locale
}): Promise<void> {
  const { req, locale } = args
  await req.payload.db.deleteMany({
    collection: 'payload-jobs',
    req,
    where: {
      and: [
        // The key ends with the language (`recordKey`), and no other part of it looks like that.
        { concurrencyKey: { like: `:${locale}` } },
        { processing: { equals: false } },
      ],
    },
  })
}
