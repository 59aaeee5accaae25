import type { Payload } from 'payload'

const COLLECTION = 'translation-state'

type Named = { payload: Payload; key: string }

/** The value under a name in `translation-state`, as it was stored; undefined when there is none. */
export async function readState({ payload, key }: Named): Promise<unknown> {
  const row = await payload.db.findOne<{ id: string; value?: unknown }>({
    collection: COLLECTION,
    where: { key: { equals: key } },
  })
  return row?.value ?? undefined
}

/** The names that begin so; one for each account that was ever used, so there are few. */
export async function stateKeys(args: { payload: Payload; prefix: string }): Promise<string[]> {
  const { docs } = await args.payload.db.find<{ id: string; key: string }>({
    collection: COLLECTION,
    limit: 1000,
    pagination: false,
    select: { key: true },
    sort: 'key',
  })
  return docs.map(({ key }) => key).filter((key) => key.startsWith(args.prefix))
}

/** Stores a value under a name, outside any transaction: other processes see it at once. */
export async function writeState(args: Named & { value: object; now: Date }): Promise<void> {
  const { payload, key, value, now } = args
  const updatedAt = now.toISOString()
  const update = (): Promise<unknown> =>
    payload.db.updateOne({
      collection: COLLECTION,
      data: { value, updatedAt },
      where: { key: { equals: key } },
    })
  if ((await update()) !== null) return
  try {
    await payload.db.create({ collection: COLLECTION, data: { key, value } })
  } catch (error) {
    // Two wrote the first value at once: the unique key let one through.
    if ((await update()) === null) throw error
  }
}
