import type { Locale } from '#i18n/locales.ts'
import { contextKey, type Neighbours } from '#i18n/memory/keys.ts'
import type { PayloadRequest } from 'payload'
import { keyOf, recall } from './recall.ts'
import { MEMORY } from './store/adapter.ts'

/**
 * Takes a person's words out of the memory where an approval put them: they stay as history and are
 * offered no more, and what they had superseded there is offered again. Words under other neighbours
 * were approved there, and stay. As part of the request's transaction.
 */
export async function takeBack(args: {
  req: PayloadRequest
  locale: Locale
  entries: readonly { source: string; target: string; neighbours: Neighbours }[]
  now: Date
}): Promise<void> {
  const { req, locale, now } = args
  const { payload } = req
  for (const { source, target, neighbours } of args.entries) {
    const key = keyOf(source, locale)
    const context = contextKey(neighbours)
    const known = (await recall({ payload, req, keys: [key] })).get(key) ?? []
    const taken = known.filter(
      (entry) =>
        entry.contextKey === context &&
        entry.target === target &&
        entry.origin === 'person' &&
        entry.supersededAt === null,
    )
    const write = (id: string, data: { supersededAt: string | null; replacedBy?: null }) =>
      payload.db.updateOne({ collection: MEMORY, id, data, req, returning: false })
    for (const { id } of taken) {
      await write(id, { supersededAt: now.toISOString() })
      const { docs } = await payload.db.find<{ id: string }>({
        collection: MEMORY,
        pagination: false,
        select: { key: true },
        where: { and: [{ key: { equals: key } }, { replacedBy: { equals: id } }] },
        req,
      })
      for (const old of docs) await write(old.id, { supersededAt: null, replacedBy: null })
    }
  }
}
