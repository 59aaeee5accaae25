import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Keyed } from '#i18n/memory/plan.ts'
import type { PayloadRequest } from 'payload'
import { signatureColumns } from '../bands.ts'
import { memoryRows, mongoSession, sqliteWriter } from './adapter.ts'

/** Rows of one statement: 41 columns each, and SQLite takes 32,766 values in one. */
const AT_A_TIME = 500

/** Writes new entries with their signatures, many at a time, inside the request's transaction. */
export async function insertEntries(args: {
  req: PayloadRequest
  locale: Locale
  entries: readonly Keyed[]
  now: Date
}): Promise<void> {
  const { req, locale, entries, now } = args
  for (let start = 0; start < entries.length; start += AT_A_TIME) {
    const part = entries.slice(start, start + AT_A_TIME)
    await insert(
      req,
      part.map((entry) => rowOf({ entry, locale })),
      now,
    )
  }
}

async function insert(req: PayloadRequest, rows: Row[], now: Date): Promise<void> {
  const memory = memoryRows(req.payload)
  if (memory.kind === 'sqlite') {
    const at = now.toISOString()
    const writer = await sqliteWriter(memory.db, req)
    await writer
      .insert(memory.table)
      .values(rows.map((row) => ({ ...row, createdAt: at, updatedAt: at })))
    return
  }
  const session = await mongoSession(memory.db, req)
  const documents = rows.map(({ id, ...row }) => ({
    ...row,
    _id: id,
    createdAt: now,
    updatedAt: now,
  }))
  await memory.model.collection.insertMany(documents as never[], session ? { session } : {})
}

type Row = ReturnType<typeof rowOf>

function rowOf({ entry, locale }: { entry: Keyed; locale: Locale }) {
  const { neighbours, ...rest } = entry
  const pair = { sourceLocale: SOURCE_LOCALE, targetLocale: locale } as const
  return {
    ...rest,
    ...pair,
    ...neighbours,
    useCount: 0,
    supersededAt: null,
    replacedBy: null,
    ...signatureColumns({ ...pair, source: entry.source }),
  }
}
