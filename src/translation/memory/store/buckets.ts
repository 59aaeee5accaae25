import { bandRange } from '#i18n/memory/signature.ts'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { BAND_FIELDS } from '../bands.ts'
import { columnOf, type MemoryRows } from './adapter.ts'

/** Taken of a bucket on each side of the sentence's own length, nearest in length first. */
const PER_SIDE = 192

/**
 * For each number of a signature the rows that have the same, of lengths that can be near: row numbers
 * on SQLite, ids on MongoDB. Read from the indexes alone, and bounded whatever the memory holds.
 * @param signature as `signatureOf` gives it
 */
export async function bucketsOf(
  memory: MemoryRows,
  signature: readonly number[],
): Promise<(string | number)[][]> {
  const ranges = BAND_FIELDS.map((field, at) => ({ field, ...bandRange(signature[at] ?? 0) }))
  return memory.kind === 'sqlite' ? fromSqlite(memory, ranges) : fromMongo(memory, ranges)
}

type Range = ReturnType<typeof bandRange> & { field: string }

/** One statement; each side comes as one JSON array, as rows are dear to carry over. */
async function fromSqlite(
  { db, table }: Extract<MemoryRows, { kind: 'sqlite' }>,
  ranges: readonly Range[],
): Promise<number[][]> {
  const sides = ranges.flatMap(({ field, shortest, own, longest }, at) => {
    const band = columnOf(table, field)
    return [
      sql`SELECT ${at} AS at, rowid AS id FROM (SELECT rowid FROM ${table} WHERE ${band} >= ${own} AND ${band} <= ${longest} ORDER BY ${band} LIMIT ${PER_SIDE})`,
      sql`SELECT ${at} AS at, rowid AS id FROM (SELECT rowid FROM ${table} WHERE ${band} >= ${shortest} AND ${band} < ${own} ORDER BY ${band} DESC LIMIT ${PER_SIDE})`,
    ]
  })
  const rows = await db.drizzle.all<{ ids: string }>(
    sql`SELECT json_group_array(id) AS ids FROM (${sql.join(sides, sql` UNION ALL `)}) GROUP BY at`,
  )
  return rows.map(({ ids }) => JSON.parse(ids) as number[])
}

async function fromMongo(
  { model: { collection } }: Extract<MemoryRows, { kind: 'mongodb' }>,
  ranges: readonly Range[],
): Promise<string[][]> {
  const side = async (field: string, bounds: object, direction: 1 | -1) => {
    const rows = await collection
      .find({ [field]: bounds })
      .sort({ [field]: direction })
      .limit(PER_SIDE)
      .project<{ _id: unknown }>({ _id: 1 })
      .toArray()
    return rows.map(({ _id }) => String(_id))
  }
  return Promise.all(
    ranges.map(async ({ field, shortest, own, longest }) => {
      const sides = await Promise.all([
        side(field, { $gte: own, $lte: longest }, 1),
        side(field, { $gte: shortest, $lt: own }, -1),
      ])
      return sides.flat()
    }),
  )
}
