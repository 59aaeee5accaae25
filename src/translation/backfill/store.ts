import type { Locale } from '#i18n/locales.ts'
import type { Payload, PayloadRequest } from 'payload'

export type Backfill = {
  id: string
  locale: Locale
  state: 'running' | 'done' | 'stopped'
  /** `collection:id` of the last document that was queued; empty before the first. */
  cursor?: string | null
  total: number
  queued: number
}

const COLLECTION = 'backfills'

type Scope = { payload: Payload; req?: PayloadRequest }

export async function listBackfills(
  args: Scope & { state?: Backfill['state'] },
): Promise<Backfill[]> {
  const { docs } = await args.payload.db.find<Backfill>({
    collection: COLLECTION,
    limit: 100,
    pagination: false,
    sort: 'createdAt',
    ...(args.state ? { where: { state: { equals: args.state } } } : {}),
    ...(args.req ? { req: args.req } : {}),
  })
  return docs
}

/** Begins a language's backfill, from the first document, also where one ran before. */
export async function startBackfill(
  args: Scope & { locale: Locale; total: number },
): Promise<void> {
  const { payload, locale, total } = args
  const inTransaction = args.req ? { req: args.req } : {}
  const data = { state: 'running', cursor: null, total, queued: 0 }
  const known: unknown = await payload.db.updateOne({
    collection: COLLECTION,
    data,
    where: { locale: { equals: locale } },
    ...inTransaction,
  })
  if (known) return
  await payload.db.create({ collection: COLLECTION, data: { ...data, locale }, ...inTransaction })
}

export async function stopBackfill(args: Scope & { locale: Locale }): Promise<void> {
  await args.payload.db.updateOne({
    collection: COLLECTION,
    data: { state: 'stopped' },
    where: { and: [{ locale: { equals: args.locale } }, { state: { equals: 'running' } }] },
    ...(args.req ? { req: args.req } : {}),
  })
}

/** Writes how far it has come, unless it was stopped or begun again meanwhile. */
export async function advanceBackfill(
  args: Scope & { from: Backfill; change: Partial<Omit<Backfill, 'id' | 'locale'>> },
): Promise<void> {
  const { from, change } = args
  await args.payload.db.updateOne({
    collection: COLLECTION,
    data: change,
    where: {
      and: [
        { id: { equals: from.id } },
        { state: { equals: 'running' } },
        { queued: { equals: from.queued } },
      ],
    },
  })
}
