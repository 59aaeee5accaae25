import { isTrashed } from '#collections/shared/published.ts'
import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { followLanguages } from '../backfill/follow.ts'
import type { LanguageRow } from '../backfill/switched.ts'
import { PRIORITY, publishPriority } from '../jobs/priority.ts'
import { removeRecords } from '../run/removeRecords.ts'
import { documentSchema, hasTranslatableText } from '../schema/documentSchema.ts'
import { findRecordsOf } from '../record/store.ts'
import type { TranslationRecord } from '../record/types.ts'
import { globalTarget, type Target } from '../schema/target.ts'
import { followOf } from './decide.ts'
import { bringBack, cancelJobs, requestTranslations, withdrawRecords } from './effects.ts'
import { publishAs } from './publishAs.ts'
import { publishedBefore } from './publishedBefore.ts'
import { publishModeOf } from './publishMode.ts'

type Row = { id: string; _status?: string; deletedAt?: string | null }

type Saved = {
  collection: SanitizedCollectionConfig
  doc: Row
  req: PayloadRequest
}

/** Follows a save of a document, inside its transaction: no network, nothing a reader could race. */
export async function followSave({ collection, doc, req }: Saved): Promise<void> {
  const target: Target = { collection: collection.slug, document: doc.id }
  const hasDrafts = Boolean(collection.versions?.drafts)
  if (!hasTranslatableText(documentSchema(req.payload, target))) return
  // Autosave runs the whole hook chain every two seconds (payload-facts); it publishes nothing.
  if (hasDrafts && doc._status !== 'published' && req.query.autosave === 'true') return
  const records = await findRecordsOf({ payload: req.payload, req, target })
  const main = hasDrafts ? await mainRow({ collection, doc, req }) : doc
  const inTrash = isTrashed(main ?? doc)
  const follow = followOf({
    hasDrafts,
    status: doc._status,
    mainStatus: main?._status,
    isTrashed: inTrash,
    hasRecords: records.length > 0,
  })
  if (follow === 'translate') {
    await bringBack({ req, records })
    await publish({ req, target, records, priority: publishPriority(doc, new Date()) })
  }
  if (follow === 'withdraw') await withdrawRecords({ req, records, inTrash })
}

/** Follows the deletion of a document. */
export async function followDelete(args: {
  collection: SanitizedCollectionConfig
  id: string
  req: PayloadRequest
}): Promise<void> {
  const { req } = args
  const target: Target = { collection: args.collection.slug, document: args.id }
  const records = await findRecordsOf({ payload: req.payload, req, target })
  await cancelJobs({ req, records })
  await removeRecords({ payload: req.payload, req, target, now: () => new Date() })
}

/** Follows a save of a global, which is its publish. */
export async function followGlobalSave(args: {
  global: SanitizedGlobalConfig
  doc: unknown
  previousDoc: unknown
  req: PayloadRequest
}): Promise<void> {
  const { req } = args
  if (args.global.slug === 'settings') {
    const [before, after] = [languagesOf(args.previousDoc), languagesOf(args.doc)]
    await followLanguages({ req, before, after })
  }
  const target = globalTarget(args.global.slug)
  const records = await findRecordsOf({ payload: req.payload, req, target })
  await publish({ req, target, records, priority: PRIORITY.publish })
}

async function publish(args: {
  req: PayloadRequest
  target: Target
  records: readonly TranslationRecord[]
  priority: number
}): Promise<void> {
  const { req, target } = args
  const mode = publishModeOf(req)
  if (mode) await publishAs({ ...args, mode, before: publishedBefore(req, target) })
  // The urgent way may have made records.
  const records = mode ? await findRecordsOf({ payload: req.payload, req, target }) : args.records
  const priority = mode === 'urgent' ? PRIORITY.urgent : args.priority
  await requestTranslations({ req, target, records, priority })
}

async function mainRow({ collection, doc, req }: Saved): Promise<Row | null> {
  return req.payload.db.findOne<Row>({
    collection: collection.slug,
    req,
    select: { _status: true, deletedAt: true },
    where: { id: { equals: doc.id } },
  })
}

const languagesOf = (settings: unknown): LanguageRow[] =>
  (settings as { languages?: LanguageRow[] | null } | undefined)?.languages ?? []
