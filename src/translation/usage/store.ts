import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import type { UsageChange, UsageName, UsageRow } from './types.ts'

const COLLECTION = 'translation-usage'

/** Every round one of those who write gets through: more tries than there can be workers. */
const MOST_TRIES = 200

/** At most so many languages and providers in a month. */
const MOST_ROWS = 500

/** What has been counted in one month, a row for each language and provider. */
export async function usageOfMonth(payload: Payload, month: string): Promise<UsageRow[]> {
  return find(payload, { month: { equals: month } })
}

/** What one provider has done lately, newest month first. */
export async function usageOfProvider(payload: Payload, provider: string): Promise<UsageRow[]> {
  return find(payload, { provider: { equals: provider } })
}

async function find(payload: Payload, where: Where): Promise<UsageRow[]> {
  const { docs } = await payload.db.find<UsageRow>({
    collection: COLLECTION,
    limit: MOST_ROWS,
    pagination: false,
    sort: '-month',
    where,
  })
  return docs
}

/**
 * Changes a row by a pure decision on its newest state, again when another worker wrote meanwhile:
 * no count is lost on either database. A row that is not there yet is made.
 * @throws Error when it was never left alone long enough
 */
export async function changeUsage(args: {
  payload: Payload
  name: UsageName
  decide: (row: UsageRow) => UsageChange
}): Promise<void> {
  const { payload, name, decide } = args
  const key = `${name.month}|${name.locale}|${name.provider}`
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const row = await payload.db.findOne<UsageRow>({
      collection: COLLECTION,
      where: { key: { equals: key } },
    })
    if (!row) {
      await makeRow(payload, { ...name, key })
      continue
    }
    const saved: unknown = await payload.db.updateOne({
      collection: COLLECTION,
      where: { and: [{ id: { equals: row.id } }, { revision: { equals: row.revision } }] },
      data: { ...decide(row), revision: row.revision + 1 },
    })
    if (saved !== null) return
    await wait(randomInt(1, 10))
  }
  throw new Error(`The usage ${key} could not be counted: others kept writing it.`)
}

async function makeRow(payload: Payload, name: UsageName & { key: string }): Promise<void> {
  try {
    await payload.db.create({
      collection: COLLECTION,
      data: { ...name, billedCharacters: 0, requests: 0, sentences: 0, elapsedMs: 0, revision: 0 },
    })
  } catch (error) {
    // Another worker made it in the same moment; by name, as classes exist twice under Next.
    if (!(error instanceof Error && error.name === 'ValidationError')) throw error
  }
}
