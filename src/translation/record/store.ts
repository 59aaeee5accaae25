import type { Payload, PayloadRequest } from 'payload'
import { type LocaleTarget, recordKey, type Target } from '../schema/target.ts'
import { countUnits } from './counts.ts'
import { RecordConflict } from './errors.ts'
import type { RecordChange, RecordUnit, TranslationRecord } from './types.ts'
import { URGENCY, urgencyOf } from './urgency.ts'

const COLLECTION = 'translations'

type Scope = { payload: Payload; req?: PayloadRequest | undefined }

const reqOf = ({ req }: Scope) => (req ? { req } : {})

/** The record with this id, units included; null when there is none. */
export async function findRecord(args: Scope & { id: string }): Promise<TranslationRecord | null> {
  return args.payload.db.findOne<TranslationRecord>({
    collection: COLLECTION,
    where: { id: { equals: args.id } },
    ...reqOf(args),
  })
}

type Standing = Pick<TranslationRecord, 'id' | 'locale' | 'revision'>

/** How far a record has come, without reading its sentences; null when there is none. */
export async function findStanding(args: Scope & { id: string }): Promise<Standing | null> {
  return args.payload.db.findOne<Standing>({
    collection: COLLECTION,
    select: { locale: true, revision: true },
    where: { id: { equals: args.id } },
    ...reqOf(args),
  })
}

/** The record of one document in one language; null when there is none. */
export async function findRecordOf(
  args: Scope & { target: LocaleTarget },
): Promise<TranslationRecord | null> {
  return args.payload.db.findOne<TranslationRecord>({
    collection: COLLECTION,
    where: { key: { equals: recordKey(args.target) } },
    ...reqOf(args),
  })
}

/** The records of a document, one for each language it has been in, without their units. */
export async function findRecordsOf(
  args: Scope & { target: Target },
): Promise<TranslationRecord[]> {
  const { docs } = await args.payload.db.find<TranslationRecord>({
    collection: COLLECTION,
    limit: 100,
    pagination: false,
    select: {
      key: true,
      collection: true,
      document: true,
      locale: true,
      state: true,
      revision: true,
      inTrash: true,
      isWithdrawn: true,
    },
    where: {
      and: [
        { collection: { equals: args.target.collection } },
        { document: { equals: args.target.document } },
      ],
    },
    ...reqOf(args),
  })
  return docs
}

/** Makes the record of a document in one language. A race for it is settled by the unique key. */
export async function createRecord(
  args: Scope & {
    target: LocaleTarget
    data: RecordChange & { state: TranslationRecord['state'] }
  },
): Promise<TranslationRecord> {
  const created: unknown = await args.payload.db.create({
    collection: COLLECTION,
    data: {
      ...args.target,
      key: recordKey(args.target),
      revision: 0,
      urgency: URGENCY.none,
      ...args.data,
    },
    ...reqOf(args),
  })
  return created as TranslationRecord
}

/**
 * Writes a change if nobody has written since `record` was read.
 * @throws RecordConflict when somebody has: read again, decide again.
 */
export async function saveRecord(
  args: Scope & { record: TranslationRecord; change: RecordChange },
): Promise<TranslationRecord> {
  const { record, change } = args
  const now = new Date().toISOString()
  const saved = (await args.payload.db.updateOne({
    collection: COLLECTION,
    where: { and: [{ id: { equals: record.id } }, { revision: { equals: record.revision } }] },
    data: {
      ...change,
      ...(change.units ? countUnits(change.units) : {}),
      ...(change.units ? needOf(record, change.units, now) : {}),
      revision: record.revision + 1,
      updatedAt: now,
    },
    ...reqOf(args),
  })) as unknown as TranslationRecord | null
  if (!saved) throw new RecordConflict(record.id)
  return saved
}

/** How much the sentences need a person, and since when they do. */
function needOf(record: TranslationRecord, units: readonly RecordUnit[], now: string) {
  const urgency = urgencyOf(units)
  const waitsSince = urgency === URGENCY.none ? null : (record.waitsSince ?? now)
  return { urgency, waitsSince }
}

/** Removes the records of a document that is gone. */
export async function deleteRecordsOf(args: Scope & { target: Target }): Promise<void> {
  await args.payload.db.deleteMany({
    collection: COLLECTION,
    where: {
      and: [
        { collection: { equals: args.target.collection } },
        { document: { equals: args.target.document } },
      ],
    },
    ...reqOf(args),
  })
}
