import type { Locale } from '#i18n/locales.ts'
import type { Memorable } from '#i18n/memory/entry.ts'
import { contextKey } from '#i18n/memory/keys.ts'
import { type MemoryPlan, planRemembering } from '#i18n/memory/plan.ts'
import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../endpoints/transaction.ts'
import { keyOf, recall } from './recall.ts'
import { MEMORY } from './store/adapter.ts'
import { insertEntries } from './store/insertEntries.ts'

/** How many entries were new, took on a better standing, and were left out for a better one. */
export type Remembered = { added: number; promoted: number; kept: number }

/**
 * Keeps translations for the next time: one question, one write and one transaction, however many
 * they are. What is superseded stays as history (see `planRemembering`). With a `req`, as part of
 * its transaction.
 */
export async function remember(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  locale: Locale
  entries: readonly Memorable[]
  now: Date
}): Promise<Remembered> {
  const { payload, locale, now } = args
  if (args.entries.length === 0) return { added: 0, promoted: 0, kept: 0 }
  const entries = args.entries.map((entry) => ({
    ...entry,
    id: randomUUID(),
    key: keyOf(entry.source, locale),
    contextKey: contextKey(entry.neighbours),
  }))
  const req = args.req ?? (await createLocalReq({}, payload))
  return inTransaction(req, async () => {
    const known = await recall({ payload, req, keys: entries.map(({ key }) => key) })
    const plan = planRemembering({ known: [...known.values()].flat(), entries })
    await insertEntries({ req, locale, entries: plan.inserts, now })
    await updateKnown({ req, plan, now })
    return { added: plan.inserts.length, promoted: plan.promotes.length, kept: plan.kept }
  })
}

async function updateKnown(args: {
  req: PayloadRequest
  plan: MemoryPlan
  now: Date
}): Promise<void> {
  const { req, plan, now } = args
  const updates = [
    ...plan.promotes.map(({ id, as }) => ({ id, data: { ...as, updatedAt: now.toISOString() } })),
    ...plan.supersedes.map(({ id, by }) => ({
      id,
      data: { supersededAt: now.toISOString(), replacedBy: by },
    })),
  ]
  for (const { id, data } of updates) {
    await req.payload.db.updateOne({ collection: MEMORY, id, data, req, returning: false })
  }
}
